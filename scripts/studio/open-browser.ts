import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** What opens an address in the browser that people have chosen, by system. */
const openers: Readonly<Record<string, readonly [command: string, ...before: string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Opens an address in the browser; where none can be opened the address is printed all the same. */
export function openBrowser(address: string): void {
  const [command, ...before] = openers[platform()] ?? ['xdg-open'];
  const opener = spawn(command, [...before, address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { repeatedSample } from '../../fixtures/large-source.ts';
import { medianOf } from '../measure.ts';
import { atMost, type Row } from '../table.ts';
import { buildOf, emptyOut, sourceFile } from '../workplace.ts';

/** From a save of the sample, one measure of it changed, to the documents: the median of ten after a first. */
export async function watching(): Promise<Row[]> {
  emptyOut();
  const source = repeatedSample(1);
  const path = sourceFile('watched.md', source);
  const [node = '', ...options] = buildOf(path, '--watch').filter((one) => one !== '--quiet');
  const child = spawn(node, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const waits = waitsOf(child.stderr);
  const times: number[] = [];
  try {
    await waits();
    for (let save = 0; save <= 10; save++) {
      await wait(300);
      const before = performance.now();
      writeFileSync(path, source.replace('建设新兴金融中心', `建设新兴金融中心${save}处`));
      await waits();
      times.push(performance.now() - before);
    }
  } finally {
    child.kill('SIGINT');
  }
  const ms = medianOf(times.slice(1));
  const verdicts = [atMost(ms, 300, ' ms')];
  return [{ work: 'sample, from save to files under --watch', by: 'yigao', wall: ms / 1000, verdicts }];
}

/** Resolves when the command next says that it waits for a change; an error where it has not within half a minute. */
function waitsOf(output: NodeJS.ReadableStream): () => Promise<void> {
  let text = '';
  output.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return async () => {
    const signal = AbortSignal.timeout(30_000);
    while (!text.includes('Ctrl+C')) await once(output, 'data', { signal });
    text = '';
  };
}

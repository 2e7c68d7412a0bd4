// Loaded before the program: kills its process before a change of the disk, the one of the number in YIGAO_KILL_AT.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const names = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
];
let left = Number(process.env.YIGAO_KILL_AT);
for (const name of names) {
  const call = fs[name];
  fs[name] = (...given) => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(call, fs, given);
  };
}
syncBuiltinESMExports();

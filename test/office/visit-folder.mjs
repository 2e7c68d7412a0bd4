// Visits a folder again and again for some ms, alone, as builds do: prints how often. Whoever is met there is in met.txt.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { lockFolders } from '../../dist/tools/files.js';

const [folder, duration] = process.argv.slice(2);
const inside = join(folder, 'inside.txt');

function isRunning(number) {
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
}

function visitor() {
  try {
    return Number(readFileSync(inside, 'utf8'));
  } catch {
    return 0;
  }
}

let visits = 0;
const end = performance.now() + Number(duration);
while (performance.now() < end) {
  const { release, busy } = await lockFolders([join(folder, 'x'), join(folder, 'y')]);
  if (busy) continue;
  const met = visitor();
  if (met > 0 && met !== process.pid && isRunning(met))
    appendFileSync(join(folder, 'met.txt'), `${process.pid} ${met}\n`);
  writeFileSync(inside, String(process.pid));
  await wait((visits++ * 7) % 5);
  if (visitor() !== process.pid) appendFileSync(join(folder, 'met.txt'), `${process.pid} overwritten\n`);
  writeFileSync(inside, '');
  release();
}
process.stdout.write(String(visits));

import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { changes } from './parts/changes.ts';
import { excel } from './parts/excel.ts';
import { floor } from './parts/floor.ts';
import { growth } from './parts/growth.ts';
import { attachments, briefings } from './parts/many.ts';
import { rows } from './parts/rows.ts';
import { sample } from './parts/sample.ts';
import { watching } from './parts/watching.ts';
import { printTable, type Row } from './table.ts';
import { folder } from './workplace.ts';

const parts = { floor, sample, rows, excel, briefings, attachments, growth, watching, changes };
const table: Row[] = [];

afterAll(() => {
  rmSync(folder, { recursive: true });
  process.stdout.write(`\n${printTable(table)}`);
});

test.each(Object.entries(parts))('%s', async (_, part) => {
  const found = await part();
  table.push(...found);
  expect(found.length).toBeGreaterThan(0);
});

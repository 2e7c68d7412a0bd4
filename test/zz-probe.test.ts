import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { build, printText } from '../scripts/index.ts';
import { folderWith } from './fixtures/folder.ts';

test('probe', async () => {
  const cases = JSON.parse(readFileSync('/tmp/e2e/cases.json', 'utf8'));
  let out = '';
  for (const { name, files, options } of cases) {
    const folder = folderWith(files);
    const start = performance.now();
    const report = await build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), ...(files['templates/check.yaml'] !== undefined || Object.keys(files).some((f) => f.startsWith('templates')) ? { templates: join(folder, 'templates') } : {}), formats: ['md'], ...options });
    out += `=== ${name} exit ${report.exitCode} ${Math.round(performance.now() - start)}ms\n${printText(report.problems, report.texts, 'en').replaceAll(`${folder}/`, '')}`;
  }
  writeFileSync('/tmp/e2e/out.txt', out);
});

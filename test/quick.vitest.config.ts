import { execFileSync } from 'node:child_process';
import { mergeConfig } from 'vitest/config';
import { leftOut } from './fixtures/quick.ts';
import all from './vitest.config.ts';

const git = (...line: string[]) => execFileSync('git', [...line, '-z'], { encoding: 'utf8' }).split('\0');
const changed = [
  ...git('diff', '--name-only', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard', '--full-name'),
].filter(Boolean);
const exclude = leftOut(changed);
const note = { onTestRunEnd: () => console.log(`Left to npm test, being slow: ${exclude.join(' ')}`) };

/** What `test:quick` runs: the tests that import a file changed since the last commit, but for slow ones of other rooms. */
export default mergeConfig(all, {
  test: { exclude, bail: 1, passWithNoTests: true, reporters: ['default', note] },
});

import { problem } from '../problem/index.ts';
import type { Options } from './options.ts';
import { finish, type Report } from './report.ts';
import { openSession } from './session.ts';

/** Reports every problem of sources, templates and style sheet, and every waiver's reason; writes nothing. */
export async function check(options: Options): Promise<Report> {
  const { plans, problems, texts } = openSession({ ...options, formats: [] });
  const waivers = plans.flatMap(({ attachment }) =>
    attachment.ignore.map(({ rule, reason }) => problem('waived', rule.place, { rule: rule.text, reason })),
  );
  return finish('check', [...problems, ...waivers], [], texts, options.strict);
}

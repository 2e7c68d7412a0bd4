import type { Options } from './options.ts';
import { finish, type Report } from './report.ts';
import { openSession } from './session.ts';

/** Reports every problem of sources, templates and style sheet; writes nothing. */
export async function check(options: Options): Promise<Report> {
  const { problems, texts } = openSession({ ...options, formats: [] });
  return finish('check', problems, [], texts, options.strict);
}

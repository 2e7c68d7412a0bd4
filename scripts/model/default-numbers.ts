import type { Attachment } from './attachment.ts';

/** How numbers are printed where the front matter does not say. */
export const defaultNumbers: Attachment['numbers'] = {
  programme: 'none',
  task: '1.',
  step: 'none',
  item: '1.',
};

import type { RuleId } from '../rules.ts';
import type { Words } from './words.ts';

/** Every rule's words in English. */
export const en: Readonly<Record<RuleId, Words>> = {
  // yaml
  'yaml-syntax': { message: 'broken YAML: {reason}' },
  'yaml-unknown-key': { message: 'unknown key "{key}"', fix: '{suggestion}' },
  'yaml-missing-key': { message: 'missing "{key}"', expected: '{expected}' },
  'yaml-value': { message: '"{key}" cannot be "{value}"', expected: '{expected}' },
  // read
  // model
  // compose
  // style
  // write
  'glyph-missing': {
    message: 'no font has the character "{character}" ({codePoint})',
    fix: 'use another character, or give a font that has it with --font-dir',
  },
  'format-character': {
    message: 'invisible format character {codePoint} ({name})',
    fix: 'delete it unless it is meant; the PDF does not show it',
  },
  // verify
  // command
};

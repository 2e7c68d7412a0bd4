import { expect, it } from 'vitest';
import { wordLanguage } from '../../../scripts/write/docx/word-language.ts';

it.each([
  ['en', 'en-US'],
  ['fr', 'fr-FR'],
  ['pt', 'pt-BR'],
  ['sr-Latn', 'sr-Latn-RS'],
  ['ug', 'ug-CN'],
])('a language without a region gets the likeliest: %s', (lang, expected) => {
  expect(wordLanguage(lang)).toBe(expected);
});

it.each(['en-GB', 'es-419', 'en-GB-oxendict', 'eo'])(
  'one with a region, or that has none, stays: %s',
  (lang) => {
    expect(wordLanguage(lang)).toBe(lang);
  },
);

it.each(['zh', 'zh-CN', 'zh-Hant-TW'])('Latin letters in a Chinese document are English: %s', (lang) => {
  expect(wordLanguage(lang)).toBe('en-US');
});

import { isChinese, isEnglish } from '../language/index.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day `YYYY-MM-DD` as people write it in a BCP 47 language: 2026年3月20日, without zeros (GB/T 9704-2012, 7.3.5.4),
 * or 20 March 2026; as it is in a language that is neither Chinese nor English.
 */
export function printDate(date: string, lang: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (isChinese(lang)) return `${year}年${month}月${day}日`;
  return isEnglish(lang) ? `${day} ${months[month - 1]} ${year}` : date;
}

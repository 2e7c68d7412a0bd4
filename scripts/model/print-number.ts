import { chineseNumeral } from '../language/index.ts';
import type { NumberForm } from './attachment.ts';

/** A number made from the order as it is printed; empty in the form `none`. */
export function printNumber(form: NumberForm, number: number): string {
  switch (form) {
    case 'none':
      return '';
    case '1.':
      return `${number}.`;
    case '（1）':
      return `（${number}）`;
    case '一、':
      return `${chineseNumeral(number)}、`;
    case '（一）':
      return `（${chineseNumeral(number)}）`;
  }
}

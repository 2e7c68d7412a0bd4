import { z } from 'zod';
import { parseSize } from './length.ts';
import type { Fit } from './style.ts';

/** The sizes a briefing's text may have, largest first: no less than 五号 is read with ease, no more than 三号 asked for (5.2.2). */
const names = ['三号', '小三', '四号', '小四', '五号'] as const;

const sidesPattern = /^[1-9]\d?$/u;

/** How a briefing's text is fitted to its sides; without it to one side, from 五号 to 三号. */
export const fitSchema = z
  .strictObject({
    sides: z
      .string()
      .meta({
        description: '最多几面，默认 1',
        type: ['integer', 'string'],
        minimum: 1,
        maximum: 99,
        pattern: sidesPattern.source,
      })
      .superRefine((text, context) => {
        if (!sidesPattern.test(text)) context.addIssue({ code: 'custom', message: '1 / 2', input: text });
      })
      .default('1'),
    smallest: z.enum(names).describe('最小用到的字号，默认五号').default('五号'),
    largest: z.enum(names).describe('最大用到的字号，默认三号').default('三号'),
  })
  .superRefine(({ smallest, largest }, context) => {
    const first = names.indexOf(largest);
    if (names.indexOf(smallest) >= first) return;
    const message = names.slice(first).join(' / ');
    context.addIssue({ code: 'custom', path: ['smallest'], message, input: smallest });
  })
  .transform(({ sides, smallest, largest }): Fit => {
    const range = names.slice(names.indexOf(largest), names.indexOf(smallest) + 1);
    const sizes = range.map((name) => parseSize(name) ?? 0);
    return { sides: Number(sides), sizes: sizes as [number, ...number[]] };
  })
  .prefault({})
  .describe('正文字号按面数选定：取放得下的最大字号，各类文字按同一比例缩放');

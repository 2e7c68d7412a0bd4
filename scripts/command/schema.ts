import { z } from 'zod';
import { settingsSchema, termsSchema } from '../check/index.ts';
import { frontMatterSchema } from '../model/index.ts';
import { styleSchema } from '../style/index.ts';
import type { SchemaName } from './schema-names.ts';

const schemas: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  'front-matter': { schema: frontMatterSchema, title: '源文件开头的说明' },
  style: { schema: styleSchema, title: '版式文件 style.yaml' },
  terms: { schema: termsSchema, title: '用语表 terms.yaml' },
  check: { schema: settingsSchema, title: '检查设置 check.yaml' },
};

/**
 * The JSON Schema (draft 2020-12) of a file that people write, for editors. It takes what an editor's YAML parser
 * makes of values that we read as text; what only we can check, such as equal column names, it lets pass.
 */
export function printSchema(name: SchemaName): string {
  const { schema, title } = schemas[name];
  const { $schema, ...printed } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const text = JSON.stringify({ $schema, title, ...printed }, (key, part) => asParsed(key, part), 2);
  return `${text}\n`;
}

type Part = Readonly<Record<string, unknown>>;

/** Lets a text be what YAML's core schema makes of it: `2027`, `1.` and `true` are no texts to an editor. */
function asParsed(key: string, part: unknown): unknown {
  if (!isPart(part) || key === 'propertyNames') return part;
  const { type, ...others } = part;
  if (Array.isArray(part.enum)) return { ...others, enum: part.enum.flatMap(readings) };
  const isAnyText = type === 'string' && part.pattern === undefined && part.format === undefined;
  return isAnyText ? { ...part, type: ['string', 'number', 'boolean'] } : part;
}

function isPart(part: unknown): part is Part {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function readings(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return /^\d+\.?\d*$/.test(text) ? [text, Number(text)] : [text];
}

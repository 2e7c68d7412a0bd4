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
 * The JSON Schema (draft 2020-12) of a file that people write, for editors. Its `$id` is a name and no address: nothing
 * is fetched for it, and every `$ref` is within the schema. It takes what an editor's YAML parser
 * makes of values that we read as text; what only we can check, such as equal column names, it lets pass.
 */
export function printSchema(name: SchemaName): string {
  const { schema, title } = schemas[name];
  const { $schema, ...printed } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const whole = { $schema, $id: `urn:yigao:schema:${name}`, title, ...printed };
  return `${JSON.stringify(asParsed(whole), undefined, 2)}\n`;
}

type Part = Readonly<Record<string, unknown>>;

/** Lets a text be what YAML's core schema makes of it: `2027`, `1.` and `true` are no texts to an editor. */
function asParsed(whole: unknown): unknown {
  if (Array.isArray(whole)) return whole.map(asParsed);
  if (!isPart(whole)) return whole;
  const read = ([key, part]: [string, unknown]) => [key, key === 'propertyNames' ? part : asParsed(part)];
  const part: Part = Object.fromEntries(Object.entries(whole).map(read));
  const { type, ...others } = part;
  if (Array.isArray(part.enum)) return { ...others, enum: part.enum.flatMap(readings) };
  if (Array.isArray(type)) return ofTypes(others, type);
  const isAnyText = type === 'string' && part.pattern === undefined && part.format === undefined;
  return isAnyText ? ofTypes(others, ['string', 'number', 'boolean']) : part;
}

/** The keywords that hold for values of one type. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'pattern'],
  integer: ['minimum', 'maximum'],
};

/** A value of one of some types, each with its own keywords, as strict validators ask. */
function ofTypes(part: Part, types: readonly string[]): Part {
  const of = (type: string) => Object.entries(part).filter(([key]) => keywords[type]?.includes(key));
  const own = types.map((type) => ({ type, ...Object.fromEntries(of(type)) }));
  const isOwn = (key: string) => types.some((type) => keywords[type]?.includes(key));
  return { ...Object.fromEntries(Object.entries(part).filter(([key]) => !isOwn(key))), anyOf: own };
}

function isPart(part: unknown): part is Part {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function readings(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return /^\d+\.?\d*$/.test(text) ? [text, Number(text)] : [text];
}

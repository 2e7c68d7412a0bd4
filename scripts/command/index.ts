export { version } from '../bundled/index.ts';
export { undoAll } from '../files/index.ts';
export { parseArguments } from './arguments.ts';
export { commands } from './commands.ts';
export type { CompareOptions } from './compare.ts';
export { printHelp } from './help.ts';
export type { ImportOptions } from './import.ts';
export {
  compareSchema,
  importSchema,
  type Loose,
  optionsSchema,
  pathSchema,
  schemaNameSchema,
} from './option-schemas.ts';
export { defaultOptions, type Options } from './options.ts';
export { printReport } from './print-report.ts';
export { openBar } from './progress-bar.ts';
export { type Report, usageReport } from './report.ts';
export type { SchemaName } from './schema-names.ts';

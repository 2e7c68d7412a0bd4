/** The files that people write and that have a schema. */
export const schemaNames = ['front-matter', 'style', 'terms', 'check'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** How the line begins by which a document says that it shows only a part of the table: it is known by that, too. */
export const excerptOpening = { zh: '摘自全表：', en: 'Excerpt: the ' } as const;

/** Whether a text says that what stands with it is only a part of a table. */
export function saysExcerpt(text: string): boolean {
  return Object.values(excerptOpening).some((opening) => text.includes(opening));
}

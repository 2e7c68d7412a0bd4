/** The source of a pattern for `1.` `1、` `1）` `（1）` `①` in either width; `2.5` is no such number. */
export const listNumber =
  '(?:[0-9０-９]+[.．、)）](?![0-9０-９])|[(（][0-9０-９]+[)）]|[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛])';

const atStart = new RegExp(`^${listNumber}`);

/** The number by which a text begins as an item of a list would. */
export function leadingNumber(text: string): string | undefined {
  return atStart.exec(text)?.[0];
}

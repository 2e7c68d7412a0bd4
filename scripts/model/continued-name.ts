/** What a name goes on with, as a table's second page would: 甲 of 甲（续）, 甲（续表） and 甲(续一); undefined for others. */
export function continuedName(name: string): string | undefined {
  return /^(.+?)[ \u3000]*(?:[（(](?:续[一二三四五六七八九十\d]{0,2}|续表|接上[表页]?)[)）]|(?<!手)续)$/u.exec(
    name.trim(),
  )?.[1];
}

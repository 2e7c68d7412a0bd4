/** What a name goes on with, as a table's second page would: 甲 of 甲（续）, 甲（续表）, 甲(续一) and 甲 (continued); undefined for others. */
export function continuedName(name: string): string | undefined {
  return /^(.+?)[ \u3000]*(?:\(cont(?:inued|’d|'d|\.)\)|[（(](?:续[一二三四五六七八九十\d]{0,2}|续表|接上[表页]?)[)）]|(?<!手)续)$/iu.exec(
    name.trim(),
  )?.[1];
}

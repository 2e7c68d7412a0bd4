const han = /\p{Script=Han}/gu;
const noText = /[\0-\x08\x0b\x0c\x0e-\x1f\ue000-\uf8ff]/u;

/**
 * The encoding, other than UTF-8, that a Chinese text is in: `utf-16` with or without its mark, `gbk` for GBK, GB 2312
 * and GB 18030. Undefined where it is none of these for sure.
 */
export function encodingOf(bytes: Uint8Array): 'gbk' | 'utf-16' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  if (bytes.includes(0)) return isText(bytes, 'utf-16le') || isText(bytes, 'utf-16be') ? 'utf-16' : undefined;
  return isText(bytes, 'gb18030') ? 'gbk' : undefined;
}

/** Whether bytes are Chinese text in an encoding, and as UTF-8 hardly a character of it. */
function isText(bytes: Uint8Array, encoding: string): boolean {
  const text = decode(bytes, encoding);
  if (text === undefined || noText.test(text)) return false;
  const others = [...text].filter((character) => character > '\x7f').length;
  const count = text.match(han)?.length ?? 0;
  const inUtf8 = new TextDecoder().decode(bytes).match(han)?.length ?? 0;
  return count * 2 > others && inUtf8 * 10 < count;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

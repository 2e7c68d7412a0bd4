/** A month of an English date, whole or shortened. */
export const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** A quarter or half of a year, as in 2026年第三季度. */
export const partOfYear = '(?:第?[一二三四1-4]季度|[上下]半年)';

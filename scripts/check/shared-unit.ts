/** The source of a pattern for a unit that the first number of a range must have as well: 15%～30%, 13万元～17万元. */
export const sharedUnit = '(?:[%％‰]|[万亿](?:元|美元|人|人次|吨|亩|公里|千瓦|户|平方米|立方米)?)';

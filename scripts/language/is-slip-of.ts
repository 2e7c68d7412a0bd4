import leven from 'leven';

/** Whether a name is a known one but for one letter, or for the order of its letters. */
export function isSlipOf(name: string, known: string): boolean {
  return leven(name, known) <= 1 || sorted(name) === sorted(known);
}

function sorted(name: string): string {
  return [...name].sort().join('');
}

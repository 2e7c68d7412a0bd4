import { type Role, roles } from '../document/index.ts';

/** Roles that `{{role}}` can print: those of the columns. */
const columnRoles: readonly Role[] = ['programmeName', 'taskName', 'stepName', 'sequence', 'tableText'];

/** The roles a template names, in a `class` or for `prose`; it need not be free of faults. */
export function templateRoles(bytes: Uint8Array): Role[] {
  const text = new TextDecoder().decode(bytes);
  const named = new Set([...text.matchAll(/\b(?:class|role)=["']?(\w+)/g)].map(([, name]) => name));
  const ofColumns = /\{\{~?(?:\.\.\/)*(?:this\.)?role~?\}\}/.test(text) ? columnRoles : [];
  return roles.filter((role) => named.has(role) || ofColumns.includes(role));
}

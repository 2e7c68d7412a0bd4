import { isBookletRole, type Role, roles } from '../../document/index.ts';
import { chineseNumeral } from '../../language/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';

/** A paragraph style that a role is set in: its id, its name in Word, and how it looks. */
export type NamedStyle = {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly look: RoleStyle;
};

/** Gives the id of the paragraph style that a role is set in. */
export type StyleIds = (role: Role) => string;

/** The paragraph styles of a document that is set in one style: one for each role, its id the role. */
export function stylesOfRoles(style: Style): NamedStyle[] {
  return roles.filter((role) => !isBookletRole(role)).map((role) => named(role, role, style));
}

/**
 * The paragraph styles of parts that are each set in a style of their own, and the ids of each part: a role that looks
 * otherwise in a later part has a further style there, such as `公文正文（二）`.
 */
export function stylesOfParts(styles: readonly Style[]): {
  readonly all: readonly NamedStyle[];
  readonly idsOf: readonly StyleIds[];
} {
  const all: NamedStyle[] = [];
  const found = new Map<string, string>();
  const counts = new Map<Role, number>();
  const idOf = (role: Role, style: Style): string => {
    const key = JSON.stringify([role, style.roles[role]]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    const id = count === 1 ? role : `${role}_${count}`;
    const own = named(role, id, style);
    all.push(count === 1 ? own : { ...own, name: `${own.name}（${chineseNumeral(count)}）` });
    found.set(key, id);
    return id;
  };
  const idsOf = styles.map((style) => {
    const ids = new Map(roles.map((role) => [role, idOf(role, style)]));
    return (role: Role) => ids.get(role) ?? role;
  });
  return { all, idsOf };
}

function named(role: Role, id: string, style: Style): NamedStyle {
  return { id, role, name: style.roles[role].wordStyle, look: style.roles[role] };
}

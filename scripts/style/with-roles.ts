import type { Role } from '../document/index.ts';
import type { RoleStyle, Style } from './style.ts';

/** The style with some of its roles changed. */
export function withRoles(
  style: Style,
  changed: Iterable<Role>,
  change: (own: RoleStyle, role: Role) => RoleStyle,
): Style {
  const roles: Record<Role, RoleStyle> = { ...style.roles };
  for (const role of changed) roles[role] = change(roles[role], role);
  return { ...style, roles };
}

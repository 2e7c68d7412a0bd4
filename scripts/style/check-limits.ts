import { isDeepStrictEqual } from 'node:util';
import { type PageRole, pageRoles, type Role, roles } from '../document/index.ts';
import { greatest, least } from '../language/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { derivedRoles } from './derived-roles.ts';
import type { PlacedStyle, RoleStyle, Style } from './style.ts';
import { type TypeArea, typeArea } from './type-area.ts';

/** What is wrong with a value, by the `case` its words are chosen by; `path` is the key that should change. */
type Finding = {
  readonly rule: 'style-impossible' | 'style-doubtful';
  readonly case: string;
  readonly path: readonly string[];
  readonly values: Problem['values'];
};

/** A line has room for this many characters, a page for this many lines: with less there is no page to speak of. */
const fewest = 5;
/** 八号, the smallest of the Chinese sizes. */
const smallest = 5;
/** Of a character's width, how much characters may be drawn together before they are drawn over one another. */
const closest = 0.2;
/** As thick as Word can draw a line. */
const thickest = 12;

/** Values of a style sheet that no proper page can come of, each alone or beside another. */
export function checkLimits({ value: style, placeOf }: PlacedStyle): Problem[] {
  const findings = [...pageFindings(style), ...nearNumber(style), ...tableFindings(style)];
  const areas = Object.values(style.pages).map(typeArea);
  // On a page without room nothing fits, and of that enough is said.
  if (findings.every(({ path }) => path[0] !== 'pages'))
    for (const one of writtenRoles(style).flatMap((role) => roleFindings(role, style, areas)))
      findings.push(one);
  return findings.map(({ rule, path, values, ...found }) =>
    problem(rule, placeOf(path), { key: path.join('.'), ...values, case: found.case }),
  );
}

/** Roles that are as unwritten ones are: what is said of those is said of the role that they are taken from. */
function writtenRoles({ roles: styles }: Style): Role[] {
  const derived: Readonly<Partial<Record<Role, RoleStyle>>> = derivedRoles(styles);
  return roles.filter((role) => !isDeepStrictEqual(styles[role], derived[role]));
}

function impossible(name: string, path: readonly string[], values: Problem['values'] = {}): Finding {
  return { rule: 'style-impossible', case: name, path, values };
}

function pageFindings(style: Style): Finding[] {
  const { overview, briefing, comparison, booklet } = style.pages;
  // A page that is not written is another's.
  const isTaken = (page: PageRole) =>
    (page === 'comparison' && comparison.margin === overview.margin) ||
    (page === 'booklet' && booklet.margin === briefing.margin);
  const written = pageRoles.filter((page) => !isTaken(page));
  return written.flatMap((page) => {
    const { width, height, margin } = style.pages[page];
    const { body } = style.roles;
    const sum = (one: 'left' | 'top', other: 'right' | 'bottom', paper: number, need: number): Finding[] => {
      const margins = margin[one] + margin[other];
      if (paper - margins >= need) return [];
      const larger = margin[one] >= margin[other] ? one : other;
      const values = { one, other, sum: mm(margins), paper: mm(paper), most: Math.floor(mm(paper - need)) };
      return [impossible('margins', ['pages', page, 'margin', larger], values)];
    };
    const found = [
      ...sum('left', 'right', width, fewest * body.size),
      ...sum('top', 'bottom', height, fewest * body.lineHeight),
    ];
    // A cover and a list of contents have no number.
    return found.length > 0 || page === 'booklet' ? found : numberFindings(page, style);
  });
}

/** The page number stands in the lower margin, on a turned page in the left one (GB/T 9704-2012, 7.5 and 8). */
function numberFindings(
  page: PageRole,
  { pages, roles: { pageNumber }, pageNumber: place }: Style,
): Finding[] {
  const { margin, landscape } = pages[page];
  const area = typeArea(pages[page]);
  const side = landscape ? 'left' : 'bottom';
  const length = landscape ? area.height : area.width;
  const { size } = pageNumber;
  const found: Finding[] = [];
  const values = { side, page, margin: mm(margin[side]), size };
  // The dashes stand in the middle of the digits, which reach half their size up and down.
  if (place.dashDistance + size / 2 > margin[side])
    found.push(
      size > margin[side] / 2
        ? impossible('number-large', ['roles', 'pageNumber', 'size'], {
            ...values,
            most: points(margin[side] / 2),
          })
        : impossible('number-outside', ['pageNumber', 'dashDistance'], {
            ...values,
            most: Math.floor(mm(margin[side] - size / 2)),
          }),
    );
  if (place.inset + numberEms * size > length)
    found.push(
      impossible('number-inset', ['pageNumber', 'inset'], {
        page,
        most: Math.max(0, Math.floor(mm(length - numberEms * size))),
      }),
    );
  return found;
}
/** A number of two digits and its dashes are as wide as this many of its size. */
const numberEms = 4;

function tableFindings({ table, pages }: Style): Finding[] {
  const { border, padding, spaceBetween, continued } = table;
  const areas = Object.values(pages).map(typeArea);
  const width = greatest(areas.map((area) => area.width));
  const height = greatest(areas.map((area) => area.height));
  const found: Finding[] = [];
  if (padding.left + padding.right > width / fewest)
    found.push(
      impossible('padding', ['table', 'padding', larger(padding, 'left', 'right')], {
        most: mm(width / fewest / 2),
      }),
    );
  if (padding.top + padding.bottom > height / fewest)
    found.push(
      impossible('padding', ['table', 'padding', larger(padding, 'top', 'bottom')], {
        most: mm(height / fewest / 2),
      }),
    );
  const room = Math.min(thickest, 2 * least(Object.values(padding)) || thickest);
  if (border > room) found.push(impossible('border', ['table', 'border'], { most: points(room) }));
  if (border === 0)
    found.push({ rule: 'style-doubtful', case: 'border', path: ['table', 'border'], values: {} });
  if (spaceBetween > height / 2)
    found.push(impossible('space', ['table', 'spaceBetween'], { most: mm(height / 2) }));
  if (continued.trim() === '')
    found.push({ rule: 'style-doubtful', case: 'continued', path: ['table', 'continued'], values: {} });
  return found;
}

/** A number so near that it touches the last line of a full page. */
function nearNumber({ pageNumber: { dashDistance }, roles: { pageNumber } }: Style): Finding[] {
  const half = pageNumber.size / 2;
  if (dashDistance >= half) return [];
  const values = { least: Math.ceil(mm(half)) };
  return [{ rule: 'style-doubtful', case: 'number-within', path: ['pageNumber', 'dashDistance'], values }];
}

function larger<Side extends 'left' | 'right' | 'top' | 'bottom'>(
  padding: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
  one: Side,
  other: Side,
): Side {
  return padding[one] >= padding[other] ? one : other;
}

const indents = { firstIndent: 'indent', hangingIndent: 'hanging' } as const;

/** A role is measured on the page with more room: which texts have it, and where, templates say. */
function roleFindings(role: Role, style: Style, areas: readonly TypeArea[]): Finding[] {
  const own: RoleStyle = style.roles[role];
  const { size, lineHeight, characterSpacing } = own;
  const width = greatest(areas.map((area) => area.width));
  const height = greatest(areas.map((area) => area.height));
  const found: Finding[] = [];
  const add = (name: string, key: keyof RoleStyle, values: Problem['values']) =>
    found.push(impossible(name, ['roles', role, key], values));
  if (size < smallest) add('size-small', 'size', { size, least: smallest });
  if (fewest * size > width) {
    add('size-large', 'size', { size, most: points(width / fewest) });
    return found;
  }
  if (lineHeight < size) add('pitch', 'lineHeight', { lineHeight, size, usual: points(size * 1.4) });
  else if (lineHeight > height / 2) add('space', 'lineHeight', { most: mm(height / 2) });
  if (characterSpacing < -closest * size)
    add('together', 'characterSpacing', { spacing: points(-characterSpacing), most: points(closest * size) });
  if (characterSpacing > 0 && fewest * (size + characterSpacing) > width)
    add('apart', 'characterSpacing', { most: points(Math.max(0, width / fewest - size)) });
  for (const key of ['firstIndent', 'hangingIndent'] as const)
    if (own[key] > 0 && own[key] + size > width / 2) add(indents[key], key, { most: mm(width / 2 - size) });
  for (const key of ['spaceBefore', 'spaceAfter'] as const)
    if (own[key] > height / 2) add('space', key, { most: mm(height / 2) });
  return found;
}

/** Millimetres of points, down to a tenth. */
function mm(length: number): number {
  return points((length / 72) * 25.4);
}

/** Down to a tenth. */
function points(length: number): number {
  return Math.floor(length * 10 + 1e-6) / 10;
}

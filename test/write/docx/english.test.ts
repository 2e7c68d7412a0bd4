import { describe, expect, it } from 'vitest';
import { isBookletRole, roles } from '../../../scripts/document/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOfAll } from './document-of-all.ts';
import { descendants, type Element, openPackage, parsePart } from './open-package.ts';

async function partsIn(lang: string) {
  const { bytes } = await writeDocx(documentOfAll({ page: 'briefing', lang }), shippedContext());
  const parts = openPackage(bytes);
  return {
    settings: descendants(parsePart(parts, 'word/settings.xml')),
    styles: descendants(parsePart(parts, 'word/styles.xml')).filter(({ name }) => name === 'w:style'),
  };
}

function has(element: Element, name: string): boolean {
  return descendants(element).some((each) => each.name === name);
}

/** The roles whose style has such an element. */
function rolesWith(styles: readonly Element[], name: string): string[] {
  const ids = styles.filter((style) => has(style, name)).map(({ attributes }) => attributes['w:styleId']);
  return roles.filter((role) => ids.includes(role));
}

const running = ['body', 'listItem', 'tableText', 'tableItem', 'note', 'provenance'];

describe('a Word file in English', () => {
  it('lets Word part words of running text, and of that alone', async () => {
    const { settings, styles } = await partsIn('en-GB');
    const names = settings.map(({ name }) => name);
    expect(names).toContain('w:autoHyphenation');
    expect(names).toContain('w:doNotHyphenateCaps');
    expect(rolesWith(styles, 'w:suppressAutoHyphens')).toEqual(
      roles.filter((role) => !running.includes(role) && !isBookletRole(role)),
    );
  });

  it('in another language parts none', async () => {
    const { settings, styles } = await partsIn('zh-CN');
    expect(settings.map(({ name }) => name)).not.toContain('w:autoHyphenation');
    expect(rolesWith(styles, 'w:suppressAutoHyphens')).toEqual([]);
  });

  it('takes “ ” — … from the Latin font', async () => {
    const hints = async (lang: string) =>
      (await partsIn(lang)).styles
        .flatMap(descendants)
        .flatMap(({ name, attributes }) => (name === 'w:rFonts' ? [attributes['w:hint']] : []));
    expect(new Set(await hints('en'))).toEqual(new Set([undefined]));
    expect(new Set(await hints('zh-CN'))).toEqual(new Set(['eastAsia']));
  });
});

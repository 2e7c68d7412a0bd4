import { escapeAddress, escapeXml } from '../package/index.ts';
import { officeRelations, xmlHead } from './namespaces.ts';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** xl/_rels/workbook.xml.rels. */
export function workbookRelations(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return printRelations(
    [...parts, ['styles', 'styles.xml'] as const, ['sharedStrings', 'sharedStrings.xml'] as const].map(
      ([type, target]) => ({ type: `${officeRelations}/${type}`, target }),
    ),
  );
}

/** A sheet's relations: the addresses of its links in their order. */
export function linkRelations(addresses: ReadonlyMap<string, number>): string {
  return printRelations(
    [...addresses.keys()].map((address) => ({
      type: `${officeRelations}/hyperlink`,
      target: escapeAddress(address),
      isOutside: true,
    })),
  );
}

/** _rels/.rels. */
export function packageRelations(): string {
  return printRelations([
    { type: `${officeRelations}/officeDocument`, target: 'xl/workbook.xml' },
    {
      type: `${relations}/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
    { type: `${officeRelations}/custom-properties`, target: 'docProps/custom.xml' },
  ]);
}

type Relation = { readonly type: string; readonly target: string; readonly isOutside?: boolean };

function printRelations(given: readonly Relation[]): string {
  const printed = given.map(({ type, target, isOutside }, index) => {
    const mode = isOutside ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${xmlHead}<Relationships xmlns="${relations}">${printed.join('')}</Relationships>`;
}

/**
 * A whole source for a rule's example: a body under a front matter that declares the columns the body has.
 * `head` is further lines of front matter, such as a label.
 */
export function exampleOf(body: string, head = ''): string {
  const lines = [/^title:/m.test(head) ? '' : 'title: 概览', head, 'columns:'];
  const columns = [
    ['programme', ['名称', ...headings(body, '##')]],
    ['task', [...(/^### /m.test(body) ? ['任务'] : []), ...measure(body), ...headings(body, '####')]],
    ['step', /^##### /m.test(body) ? ['步骤'] : []],
  ] as const;
  const declared = columns.flatMap(([level, names]) =>
    names.length > 0 ? [`  ${level}: [${names.join(', ')}]`] : [],
  );
  const front = [...lines.filter((line) => line !== ''), ...declared];
  return `---\n${front.join('\n')}\n---\n\n${body}\n`;
}

function headings(body: string, marks: string): Set<string> {
  return new Set(Array.from(body.matchAll(new RegExp(`^${marks} (.+)$`, 'gm')), ([, name = '']) => name));
}

function measure(body: string): string[] {
  return /^### .+\n\n[^#>]/m.test(body) ? ['举措'] : [];
}

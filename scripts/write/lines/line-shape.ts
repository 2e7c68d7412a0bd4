/**
 * `justified` lines all reach the right edge; `filled` ones are as long as breaking by meaning lets them be;
 * `balanced` ones are about equally long and break by meaning: centred text, and names set left (`name`, filled where
 * they are of Latin words); `title` lines make a trapezium or a lozenge too, as GB/T 9704-2012, 7.3.1 asks: of three or
 * more none is shorter than the lines before and after it.
 */
export type LineShape = 'justified' | 'filled' | 'balanced' | 'name' | 'title';

const shapes = { justify: 'justified', center: 'balanced', left: 'filled', right: 'filled' } as const;

/** The shape of a paragraph's lines by the way it is set and what it is; a centred heading is a title. */
export function lineShape(align: keyof typeof shapes, kind: 'heading' | 'name' | 'text'): LineShape {
  if (kind === 'heading' && align === 'center') return 'title';
  return kind === 'name' && align === 'left' ? 'name' : shapes[align];
}

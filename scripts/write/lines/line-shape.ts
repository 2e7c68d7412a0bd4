/**
 * `justified` lines all reach the right edge; `filled` ones are as long as breaking by meaning lets them be;
 * `balanced` ones are about equally long and break by meaning: centred text; `title` lines make a trapezium or a
 * lozenge too, as GB/T 9704-2012, 7.3.1 asks: of three or more none is shorter than the lines before and after it.
 */
export type LineShape = 'justified' | 'filled' | 'balanced' | 'title';

const shapes = { justify: 'justified', center: 'balanced', left: 'filled', right: 'filled' } as const;

/** The shape of a paragraph's lines by the way they are set; a centred heading is a title. */
export function lineShape(align: keyof typeof shapes, heading: boolean): LineShape {
  return heading && align === 'center' ? 'title' : shapes[align];
}

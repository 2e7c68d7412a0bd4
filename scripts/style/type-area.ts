import type { PageStyle } from './style.ts';

/** The type area (版心) of a page, in points: what its margins leave. */
export type TypeArea = { readonly width: number; readonly height: number };

export function typeArea({ width, height, margin }: PageStyle): TypeArea {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}

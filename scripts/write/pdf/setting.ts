import type { Style } from '../../style/index.ts';
import type { Typesetter } from './typesetter.ts';

/** What text is set by: the looks of every role, and what finds faces and widths for them. */
export type Setting = { readonly style: Style; readonly typesetter: Typesetter };

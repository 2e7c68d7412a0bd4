import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

// pdfkit requires fontkit; an import would load its other build beside it, and take as long again.
/** The instance of fontkit that pdfkit opens its fonts with. */
export const fontkit = createRequire(import.meta.url)('fontkit') as typeof Fontkit;

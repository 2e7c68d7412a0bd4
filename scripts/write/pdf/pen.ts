import type { Canvas } from './canvas.ts';
import type { ContentMarks } from './content-marks.ts';
import type { EmbeddedFace } from './embed-face.ts';
import type { Face } from './face.ts';

/** What one PDF is drawn with. */
export type Pen = {
  readonly canvas: Canvas;
  readonly marks: ContentMarks;
  /** Each face is embedded when first drawn with. */
  faceOf(face: Face): EmbeddedFace;
};

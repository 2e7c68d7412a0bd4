import type { Style } from './style.ts';

/** Every font face the style may draw with in a PDF, each once. */
export function facesOf(style: Style): string[] {
  const used = new Set(Object.values(style.roles).map(({ font }) => font));
  const faces = [...style.fonts].flatMap(([name, { pdf }]) =>
    used.has(name) ? Object.values(pdf).flat() : [],
  );
  return [...new Set(faces)];
}

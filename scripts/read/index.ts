export { checkMisreadings } from './check-misreadings.ts';
export { decodeText } from './decode-text.ts';
export { encodingOf } from './encoding-of.ts';
export { lastAtOrBefore } from './last-at-or-before.ts';
export { listMark } from './list-mark.ts';
export { parseMarkdown } from './parse-markdown.ts';
export { offsetIn, type PlaceAt, placeIn } from './place-in.ts';
export { readMarkdown, type SourceTree } from './read-markdown.ts';
export { type PlacedYaml, readYaml, type YamlOptions } from './yaml.ts';

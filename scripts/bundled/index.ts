export { bundledFile, bundledNames } from './bundled-file.ts';
export { bundledFont, isBundled } from './bundled-font.ts';
export { bundledTemplate } from './bundled-template.ts';
export { fontPackage } from './font-package.ts';
export { version } from './version.ts';

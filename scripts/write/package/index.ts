export { escapeAddress } from './escape-address.ts';
export { escapeXml } from './escape-xml.ts';
export { packageOf } from './package-of.ts';
export { coreProperties, customProperties } from './properties.ts';

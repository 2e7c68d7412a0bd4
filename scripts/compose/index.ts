export { composeBriefing, composeOverview } from './compose-document.ts';
export { shortName } from './short-name.ts';
export { readTemplate, type TemplateKind } from './template.ts';

export { composeBriefing, composeOverview } from './compose-document.ts';
export { shortName } from './short-name.ts';
export { readTemplate, type Template, type TemplateKind } from './template.ts';

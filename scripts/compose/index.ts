export { briefingPrint } from './briefing-print.ts';
export { checkEmptyColumns } from './check-empty-columns.ts';
export { composeBriefing, composeOverview } from './compose-document.ts';
export { joinLeftOut } from './join-left-out.ts';
export { shortName } from './short-name.ts';
export { readTemplate } from './template.ts';
export { type TemplatePassage, valueCharacters } from './template-passages.ts';
export { templateRoles } from './template-roles.ts';

export { applyEdits } from './apply-edits.ts';
export { checkAttachment } from './check-attachment.ts';
export { checkTemplateText } from './check-template-text.ts';
export { checkWaivers } from './check-waivers.ts';
export { checkRules } from './rules.ts';
export { defaultSettings, readSettings, type Settings, setSeverities, settingsSchema } from './settings.ts';
export { readTerms, type Terms, termsSchema } from './terms.ts';

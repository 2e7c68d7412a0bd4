export { applyWaivers, waiverCovers } from './apply-waivers.ts';
export * from './attachment.ts';
export { continuedName } from './continued-name.ts';
export { frontMatterSchema } from './front-matter.ts';
export { type PartPrinter, partPrinter, printSource } from './print.ts';
export { printValue } from './print-front-matter.ts';
export { brokenYears, isToCome, milestonesIn, yearsToCome } from './milestones.ts';
export { printNumber } from './print-number.ts';
export { readAttachment } from './read-attachment.ts';

export { applyWaivers, waiverCovers } from './apply-waivers.ts';
export * from './attachment.ts';
export { frontMatterSchema } from './front-matter.ts';
export { isToCome, milestonesIn, yearsToCome } from './milestones.ts';
export { printSource } from './print.ts';
export { printNumber } from './print-number.ts';
export { readAttachment } from './read-attachment.ts';

export { applyWaivers } from './apply-waivers.ts';
export * from './attachment.ts';
export { printSource } from './print.ts';
export { readAttachment } from './read-attachment.ts';

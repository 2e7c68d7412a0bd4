export { redline } from './redline.ts';

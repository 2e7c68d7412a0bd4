export { portable } from './portable.ts';

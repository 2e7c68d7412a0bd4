export { defaultSettings, readSettings, type Settings } from './settings.ts';

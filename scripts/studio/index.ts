export { startStudio } from './server.ts';

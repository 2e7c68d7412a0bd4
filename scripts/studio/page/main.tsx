import { render } from 'preact';
import { App } from './app.tsx';
import { language } from './words.ts';
import './page.css';

document.documentElement.lang = language;
// A file that is dropped where none is taken would be opened in place of the page.
for (const event of ['dragover', 'drop']) addEventListener(event, (one) => one.preventDefault());
const root = document.getElementById('app');
if (root) render(<App />, root);

import { render } from 'preact';
import { App } from './app.tsx';
import { language } from './words.ts';
import './page.css';

document.documentElement.lang = language;
const root = document.getElementById('app');
if (root) render(<App />, root);

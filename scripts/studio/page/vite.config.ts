import { defineConfig } from 'vite';

/** The page, built into what the package brings; nothing in it is fetched from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // pdf.js and its worker are some hundred kilobytes each, from this machine.
    chunkSizeWarningLimit: 3000,
    modulePreload: false,
  },
});

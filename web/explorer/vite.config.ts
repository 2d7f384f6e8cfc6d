import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/explorer'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The layout's worker is 1.6 MB, and is fetched with the first picture.
    chunkSizeWarningLimit: 2048,
    // A small icon would become a data: address, and the file would be missed.
    assetsInlineLimit: 0,
  },
});

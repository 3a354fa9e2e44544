import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: { alias: { $shared: here('./src/shared') } },
  build: {
    target: 'es2022',
    // The Content-Security-Policy allows neither inline code nor data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        start: here('./index.html'),
        crm: here('./crm/index.html'),
        portal: here('./portal/index.html'),
        jaki: here('./jaki/index.html'),
        host: here('./demo/host/index.html'),
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/demo/host/api': 'http://127.0.0.1:8080' } },
});

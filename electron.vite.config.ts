/** How the app is bundled: main and its workers as ES modules, the preload as one CommonJS file, the screen for Chromium. */
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const node = 'node20.18'
const from = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      target: node,
      rolldownOptions: {
        input: {
          index: from('electron/main/index.ts'),
          'worker-solve': from('electron/workers/solve.ts'),
          'worker-print': from('electron/workers/print.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload can require nothing but Electron, so everything is bundled into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    // Hosts put a fresh nonce here with every page they serve; the header names the same one.
    html: { cspNonce: '%nonce%' },
    plugins: [
      react(),
      // Rooms have addresses of their own, so assets are addressed from the root whatever room a page opens in.
      { name: 'assets-from-the-root', enforce: 'post', config: () => ({ base: '/' }) },
    ],
    build: {
      target: 'chrome130',
      minify: true,
      // The policy allows no data: addresses.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: from('renderer/index.html') } },
    },
  },
})

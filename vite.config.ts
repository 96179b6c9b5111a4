import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { CSP, cspMeta } from './build-plugins.ts'

export default defineConfig(({ mode }) => {
  const isSingleFile = mode === 'file'
  return {
    base: './',
    plugins: [react(), ...(isSingleFile ? [viteSingleFile()] : []), cspMeta()],
    build: {
      outDir: isSingleFile ? 'dist-file' : 'dist',
      target: 'es2023',
      modulePreload: { polyfill: false },
      // The single file brings everything in itself.
      copyPublicDir: !isSingleFile,
    },
    preview: {
      port: 4173,
      strictPort: false,
      headers: { 'Content-Security-Policy': CSP, 'X-Content-Type-Options': 'nosniff' },
    },
  }
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { CSP, cspMeta, FFLATE, phoneTexts, preloadShared, withoutWorkers } from './build-plugins.ts'
import { DESK_GROUPS, PAGE_GROUPS } from './chunks.ts'

const CHUNKS = [
  ...PAGE_GROUPS,
  // d3 is one package with one door, which would draw all that either diagram uses into what is loaded first.
  {
    name: 'staircase-maths',
    test: /node_modules\/d3-(scale|interpolate|color|format|array|time)/,
    priority: 3,
  },
  ...DESK_GROUPS,
  // What the views have in common that are loaded when they are asked for.
  { name: 'later', minShareCount: 2, priority: 0 },
]

export default defineConfig(({ mode }) => {
  const isSingleFile = mode === 'file'
  return {
    base: './',
    resolve: { alias: FFLATE },
    plugins: [react(), phoneTexts(), ...(isSingleFile ? [viteSingleFile(), withoutWorkers()] : [preloadShared()]), cspMeta()],
    build: {
      outDir: isSingleFile ? 'dist-file' : 'dist',
      target: 'es2023',
      modulePreload: { polyfill: false },
      // What scripts/size.mjs measures by.
      manifest: !isSingleFile,
      // The single file brings everything in itself.
      copyPublicDir: !isSingleFile,
      // d3's parts only define functions; what they patch onto each other is not used here.
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !/node_modules\/d3(-\w+)?\//.test(id) },
        ...(isSingleFile ? {} : { output: { codeSplitting: { groups: CHUNKS } } }),
      },
    },
    preview: {
      port: 4173,
      strictPort: false,
      headers: { 'Content-Security-Policy': CSP, 'X-Content-Type-Options': 'nosniff' },
    },
  }
})

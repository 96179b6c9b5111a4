import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { FFLATE, phoneTexts } from './build-plugins.ts'
import { launchOptions } from './chromium.ts'

const UNIT = {
  environment: 'node',
  // With what the bundler puts in place of a package of theirs.
  server: { deps: { inline: ['read-excel-file', 'write-excel-file'] } },
  // A busy machine with two cores: no test is about time.
  testTimeout: 30_000,
  include: ['tests/**/*.test.ts'],
}

/** Tests of what is there before anything else is loaded. */
const OF_LOADING = 'tests/wording/**'

/** What needs a browser without drawing anything. */
const OF_THE_BROWSER = ['tests/{browser,app}/**/*.test.ts', 'tests/views/catalogue/wantedPlace.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [phoneTexts()],
        resolve: { alias: FFLATE },
        test: {
          ...UNIT,
          name: 'unit',
          // What they test is pure: a process of its own for each file would take longer than its tests.
          pool: 'threads',
          isolate: false,
          exclude: [...OF_THE_BROWSER, OF_LOADING],
        },
      },
      { plugins: [phoneTexts()], test: { ...UNIT, name: 'loading', include: [OF_LOADING] } },
      {
        plugins: [react(), phoneTexts()],
        resolve: { alias: FFLATE },
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            'zustand',
            'zustand/vanilla',
            'valibot',
            'd3',
            'i18next',
            'idb-keyval',
            'qr',
            'qr/decode.js',
            'papaparse',
            'pptxgenjs',
            'read-excel-file/universal',
            'write-excel-file/universal',
          ],
        },
        test: {
          name: 'component',
          testTimeout: 30_000,
          include: ['tests/**/*.test.tsx', ...OF_THE_BROWSER],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})

import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { phoneTexts } from './build-plugins.ts'
import { launchOptions } from './chromium.ts'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [phoneTexts()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,app}/**'],
        },
      },
      {
        plugins: [react(), phoneTexts()],
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
            'qr',
            'qr/decode.js',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx', 'tests/{browser,app}/**/*.test.ts'],
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

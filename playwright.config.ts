import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const port = process.env.SITE_TEST_PORT ?? '3100'
const baseURL = `http://localhost:${port}`

/** Chromium as the only user of the machine may start it, and calling nobody at home. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  projects: [
    { name: 'site', testDir: 'tests/site', testMatch: '*.test.ts' },
    { name: 'look', testDir: 'tests/look', testMatch: 'pictures.ts' },
  ],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.SITE_TEST_REPORT ?? '.tideline/reports/site.json' }],
  ],
  use: {
    baseURL,
    launchOptions: { executablePath: await findChromium(), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: 'npm start',
    // All of the tests ask from one address.
    env: { PORT: port, RATE_LIMIT: 'off', LOG_LEVEL: 'warn' },
    url: `${baseURL}/ready`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})

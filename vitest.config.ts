import path from 'node:path'
import { defineConfig } from 'vitest/config'

const emptyModule = path.resolve('tests/support/empty-module.ts')

export default defineConfig({
  resolve: {
    // The first that fits is taken, so the particular ones come first.
    alias: [
      { find: 'server-only', replacement: emptyModule },
      { find: '@/.tideline/content-version', replacement: emptyModule },
      { find: /^@\//, replacement: `${path.resolve('.')}/` },
    ],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**'],
    pool: 'forks',
    maxWorkers: 2,
    // Some start real programs, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,server,app,scripts}/**/*.test.ts'],
    exclude: ['scripts/fixtures/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
})

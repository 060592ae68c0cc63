/**
 * End-to-end tests: the built server on a free port with an empty database of its own, driven by a real browser.
 *
 * `npm run e2e` builds first and finds the browser. The workers load this file again, so port and folder are chosen
 * once and handed on in the environment.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { CLIENT } from './e2e/testing/OidcProvider'
import { browserArguments, findBrowser } from './scripts/browser.mjs'
import { freePort } from './scripts/freePort.mjs'

const port = (process.env['HEAPROOM_E2E_PORT'] ??= String(await freePort()))
const data = (process.env['HEAPROOM_E2E_DATA'] ??= emptyFolder())
// Where elsewhere.spec.ts has a provider, at which the server lets instructors sign in too.
const provider = (process.env['HEAPROOM_E2E_PROVIDER_PORT'] ??= String(await freePort()))
const browser = await findBrowser()
/** Letters are drawn alike whatever the machine's own settings for fonts (gallery.spec.ts). */
const SAME_LETTERS = '--font-render-hinting=none'
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/keeper.ts',
  outputDir: 'test-results/e2e',
  // The same on every machine: no name of a platform in it.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // A browser leaves a good part of two cores idle; each test has a session of its own.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // `npm run test:long` runs them all.
  ...(process.env['HEAPROOM_LONG'] === undefined && { grepInvert: /@long/ }),
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL,
    screenshot: 'only-on-failure',
    // A trace of every step doubles the time of the tests: `npx playwright test --trace on` records one.
    trace: 'off',
    launchOptions: {
      args: [...browserArguments(), SAME_LETTERS],
      ...(browser !== undefined && { executablePath: browser }),
    },
  },
  webServer: {
    command: `"${process.execPath}" --enable-source-maps dist/server.mjs`,
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      HEAPROOM_DATA: data,
      HEAPROOM_URL: baseURL,
      HEAPROOM_OIDC_ISSUER: `http://127.0.0.1:${provider}`,
      HEAPROOM_OIDC_CLIENT_ID: CLIENT.clientId,
      HEAPROOM_OIDC_CLIENT_SECRET: CLIENT.clientSecret,
      HEAPROOM_OIDC_NAME: 'Riverside',
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    url: baseURL,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heaproom-e2e-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

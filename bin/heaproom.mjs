#!/usr/bin/env node
/**
 * The `heaproom` command: runs dist/heaproom.mjs, after bundling it again if a source is newer.
 */
import { existsSync } from 'node:fs'
import { isFresh } from '../scripts/bundle.mjs'

const root = new URL('..', import.meta.url)

if (!existsSync(new URL('node_modules/esbuild', root))) {
  console.error('heaproom: the packages are not installed yet: run npm start (or npm ci) in its folder once.')
  process.exit(2)
}
if (!isFresh('heaproom')) {
  const { bundle } = await import('../scripts/bundle.mjs')
  await bundle('heaproom')
}
await import(new URL('dist/heaproom.mjs', root).href)

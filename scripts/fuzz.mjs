/** `npm run fuzz`: the engine's fuzzer (lib/python/testing/fuzz.ts), bundled as the engine itself is shipped, and run. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { root } from './stage.mjs'

await bundle('fuzz')
await import(pathToFileURL(join(root, 'dist', 'fuzz.mjs')).href)

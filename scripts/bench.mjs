/** `npm run bench`: the engine's benchmark, bundled as the engine itself is shipped, and run. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { root } from './stage.mjs'

await bundle('bench')
await import(pathToFileURL(join(root, 'dist', 'bench.mjs')).href)

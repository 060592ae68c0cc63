/**
 * `npm run bench`, `bench:layout`, `bench:page`, `conformance`, `fuzz` and `fuzz:memory`: an on-demand entry of bundle.mjs, bundled as the engine itself is shipped, and run.
 *
 *   node scripts/runBundle.mjs NAME [the entry's own words]
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, bundleFile } from './bundle.mjs'
import { root } from './stage.mjs'

const [name = ''] = process.argv.splice(2, 1)
await bundle(name)
await import(pathToFileURL(join(root, bundleFile(name))).href)

/**
 * `npm run dev`: the server with Next's development pages, started again whenever its bundles change.
 */
import { watch } from './bundle.mjs'
import { prepare } from './prepare.mjs'
import { runScript, startServer } from './stage.mjs'

/** @type {import('node:child_process').ChildProcess | undefined} */
let server
/** @type {NodeJS.Timeout | undefined} */
let timer

await runScript(async () => {
  await prepare()
  await watch(() => {
    clearTimeout(timer)
    timer = setTimeout(restart, 100)
  })
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server?.kill(signal)
    process.exit()
  })
}

function restart() {
  if (!server) return begin()
  server.removeAllListeners('exit').once('exit', begin)
  server.kill()
}

function begin() {
  server = startServer('development')
  server.once('exit', () => (server = undefined))
}

/**
 * `npm start`: installs, generates and builds what is not done yet, then becomes the server.
 *
 * PORT (3000), HOST and HEAPROOM_DATA (./data) are the server's to read; only the port is looked at here, because
 * nobody should wait minutes for a build to hear that it is taken.
 */
import { createServer } from 'node:net'
import { constants } from 'node:os'
import { build } from './build.mjs'
import { prepareAhead } from './prepare.mjs'
import { StageError, runScript, startServer } from './stage.mjs'

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

await runScript(async () => {
  await checkPort()
  const native = await prepareAhead()
  await build()
  await native()
  serve()
})

async function checkPort() {
  const port = Number(process.env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StageError(`PORT is "${process.env['PORT']}", which is no port: give a number such as PORT=3001.`)
  }
  const probe = createServer()
  await new Promise((resolve, reject) => {
    probe.once('error', reject).listen(port, process.env['HOST'], () => probe.close(resolve))
  }).catch((error) => {
    throw new StageError(portProblem(port, error.code))
  })
}

/** @param {number} port @param {string} code */
function portProblem(port, code) {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: stop it, or choose another with PORT=${port + 1} npm start.`
  if (code === 'EACCES')
    return `Port ${port} needs rights this user does not have: choose one above 1023 with PORT=3000 npm start.`
  return `The address ${process.env['HOST'] ?? ''} port ${port} cannot be opened (${code}): set HOST and PORT to an address of this machine.`
}

function serve() {
  const child = startServer('production')
  for (const signal of endings) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)
  })
}

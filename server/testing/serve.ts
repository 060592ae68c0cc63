/**
 * A test's server as a process of its own, to be killed: `serve.ts FOLDER PORT SPEED` prints the port when it listens. Its clock goes
 * that many times as fast. Asked over the line to its parent, it tells how many bytes it keeps.
 */
import { setImmediate as later } from 'node:timers/promises'
import { startTestServer } from './testServer'

const [folder = '', port = '0', speed = '1'] = process.argv.slice(2)
const begun = Date.now()
const now = () => begun + (Date.now() - begun) * Number(speed)
const server = await startTestServer(folder, { port: Number(port), now })
process.on('message', () => void tellKept())
process.stdout.write(`${server.port}\n`)

/** Collected more than once: what is finalized by one collection goes with the next. */
async function tellKept(): Promise<void> {
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc?.()
    await later()
  }
  const { heapUsed, external } = process.memoryUsage()
  process.send?.(heapUsed + external)
}

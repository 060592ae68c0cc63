/** A test's server as a process of its own, to be killed: `serve.ts FOLDER PORT` prints the port when it listens. */
import { startTestServer } from './testServer'

const [folder = '', port = '0'] = process.argv.slice(2)
const server = await startTestServer(folder, { port: Number(port) })
process.stdout.write(`${server.port}\n`)

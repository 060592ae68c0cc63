/**
 * Starts the one Node process: the pages that Next has built, on HOST and PORT.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'

const port = Number(process.env['PORT'] ?? 3000)
const host = process.env['HOST']
const root = join(import.meta.dirname, '..')

const pages = next({ dev: process.env.NODE_ENV !== 'production', dir: root, port })
await pages.prepare()
const handle = pages.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))
server.listen(port, host, () => {
  console.log(`Heaproom is at http://${host ?? 'localhost'}:${port}`)
  console.log('Open it in a browser, choose a lesson and start a session; Ctrl+C stops the server.')
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))

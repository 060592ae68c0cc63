/**
 * The program `npm start` ends in: one Node process that serves pages, API and sockets, until it is told to stop.
 *
 * It prints where it is and what to do next, on one line each, and errors of ours as JSON lines (pino) on stderr.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import next from 'next'
import pino from 'pino'
import { setPolicy } from './http/policy'
import { readSettings, type Settings } from './settings'
import { type Pages, type RunningServer, startServer } from './startServer'

/** The bundle lies in dist/, one folder below the project's root. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2))

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const server = await startServer({
    ...settings,
    migrationsFolder: join(root, 'prisma', 'migrations'),
    lessonsFolder: join(root, 'lessons'),
    worker: pathToFileURL(join(root, 'dist', 'worker.mjs')),
    isWarm: true,
    fixWorker: pathToFileURL(join(root, 'dist', 'fix-worker.mjs')),
    windowWorker: pathToFileURL(join(root, 'dist', 'window-worker.mjs')),
    checkWorker: pathToFileURL(join(root, 'dist', 'check-worker.mjs')),
    liveWorker: pathToFileURL(join(root, 'dist', 'live-worker.mjs')),
    pages: await preparePages(settings),
    failed: (error) => log.error(error),
  })
  stopOnSignal(server)
  const address = settings.publicUrl ?? `http://${hostToType(settings.host)}:${server.port}`
  process.stdout.write(`Heaproom is at ${address}\n`)
  process.stdout.write(
    'Open it in a browser and start a session; students join with its link or code. Ctrl+C stops it.\n',
  )
  if (server.firstLink !== null) {
    process.stdout.write(
      `Make your account with ${address}${server.firstLink} (good once): with one, nobody else starts sessions here.\n`,
    )
  }
}

/** All addresses of a machine are no address to type. */
function hostToType(host: string): string {
  return ['', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
}

async function preparePages({ isDevelopment, host, port }: Settings): Promise<Pages> {
  const app = next({ dev: isDevelopment, dir: root, hostname: host || 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (request, response) => {
    // Next's development pages evaluate scripts; nobody but their developer sees them.
    if (!isDevelopment) setPolicy(request, response)
    return handle(request, response)
  }
}

function stopOnSignal(server: RunningServer): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal(error)
          process.exit(1)
        },
      )
    })
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Heaproom could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

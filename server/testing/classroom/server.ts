/** The server that is measured, as a process of its own: all of it but pages, over real files. `server.ts FOLDER` prints its port. */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startServer } from '../../startServer'

const [folder = ''] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../..', import.meta.url))
const worker = (name: string) => pathToFileURL(join(root, 'dist', `${name}.mjs`))

const { port } = await startServer({
  port: 0,
  host: '127.0.0.1',
  dataFolder: folder,
  migrationsFolder: join(root, 'prisma/migrations'),
  lessonsFolder: join(root, 'lessons'),
  publicUrl: null,
  secret: null,
  isLinkWanted: false,
  workers: 2,
  worker: worker('worker'),
  fixWorker: worker('fix-worker'),
  windowWorker: worker('window-worker'),
  checkWorker: worker('check-worker'),
  liveWorker: worker('live-worker'),
  pages: (_, response) => void response.writeHead(404).end(),
  failed: (error) => process.stderr.write(`${error.stack ?? error.message}\n`),
})
process.stdout.write(`${port}\n`)

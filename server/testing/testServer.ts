/** A real server for tests: a free port, real files in a folder of its own, the tiny run worker, no pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { type RunningServer, type ServerSettings, startServer } from '../startServer'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type TestServer = RunningServer & {
  readonly url: string
  readonly folder: string
  /** Errors of ours, which a test expects to be none. */
  readonly errors: readonly Error[]
}

/** Written in by the test runner (server/library/CompiledCode.ts); a server in a process of its own has none. */
declare const COMPILER_KEY: string | undefined

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'heaproom-test-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Bundles a worker as the build does, into a folder. */
export async function bundleWorker(
  folder: string,
  source = 'server/testing/tinyWorker.ts',
  name = 'worker',
): Promise<URL> {
  const outfile = join(folder, `${name}.mjs`)
  const entryPoints = [join(root, source)]
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minifySyntax: true,
    define: typeof COMPILER_KEY === 'undefined' ? {} : { COMPILER_KEY: JSON.stringify(COMPILER_KEY) },
    logLevel: 'silent',
  })
  return pathToFileURL(outfile)
}

/** Starts a server over a folder, on the port given or a free one. */
export async function startTestServer(folder: string, settings: Partial<ServerSettings> = {}): Promise<TestServer> {
  const errors: Error[] = []
  const worker = settings.worker ?? (await bundleWorker(folder))
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataFolder: folder,
    migrationsFolder: join(root, 'prisma/migrations'),
    lessonsFolder: join(root, 'lessons'),
    publicUrl: null,
    secret: null,
    isLinkWanted: false,
    worker,
    workers: 1,
    fixWorker: worker,
    windowWorker: worker,
    checkWorker: worker,
    liveWorker: worker,
    pages: (_request, response) => void response.writeHead(404).end(),
    failed: (error) => errors.push(error),
    ...settings,
  })
  return { ...server, url: `http://127.0.0.1:${server.port}`, folder, errors }
}

/**
 * Makes a clone ready to build: the Node version, the packages of package-lock.json, the database client.
 *
 * Each part looks first whether it is done: the packages by comparing what npm wrote down in node_modules with the
 * lock file, the database client by a fingerprint of the schema. Generating the client needs no engine, so the one
 * that Prisma would download is stood in for by a program that is already here.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { StageError, fingerprint, isDone, markDone, root, runQuietly, runTool, sourceFiles, stage } from './stage.mjs'

/** Waits for all of it. */
export async function prepare() {
  const native = await prepareAhead()
  await native()
}

/**
 * All but the native package, which may have to be compiled for most of a minute on one core. What is answered waits for it;
 * linting, types and building don't need it.
 */
export async function prepareAhead() {
  checkNode()
  if (!isInstalled()) await stage('packages', install)
  const native = compileNative()
  linkCommand()
  const schema = fingerprint(['prisma', 'prisma.config.ts'].flatMap(schemaFiles))
  if (schemas().length === 0 || !isDone('generate', schema) || !hasGenerated()) {
    await stage('database', async () => {
      await generate()
      markDone('generate', schema)
      return 'client generated'
    })
  }
  return native
}

const nodeAbi = `${process.platform} ${process.arch} ${process.versions.modules}`
/** What the stamp of the installation says until the native package is there. */
const UNCOMPILED = 'not compiled yet'

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new StageError(
    `Heaproom needs Node 20.19 or newer and this is Node ${process.versions.node}: install a newer one from nodejs.org and run this again.`,
  )
}

/** Compares npm's own record in node_modules with the lock file; optional packages may be missing. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
  const same = wanted.every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  )
  const isOwn = existsSync(join(root, 'node_modules', '.cache', 'heaproom', 'install'))
  return same && (!isOwn || isDone('install', nodeAbi) || isDone('install', UNCOMPILED))
}

async function install() {
  process.stdout.write('installing, a few minutes the first time ... ')
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const result = await runNpm(args)
  if (result.code !== 0)
    throw new StageError('The packages could not be installed: check the network, then run this again.', result.output)
  markDone('install', UNCOMPILED)
  return 'installed'
}

/** Gets or compiles better-sqlite3, the one package with a part that is not JavaScript, if that is to do; answers how to wait for it. */
function compileNative() {
  if (!isDone('install', UNCOMPILED)) {
    markDone('install', nodeAbi)
    return () => Promise.resolve()
  }
  // Where it has to be compiled: on every core, and optimized a little, which takes half of the time. A commit waits for the
  // disk, not for SQLite.
  const { CFLAGS = '-O1', CXXFLAGS = '-O1' } = process.env
  const compiling = runNpm(['rebuild', 'better-sqlite3', '--loglevel=error'], { JOBS: 'max', CFLAGS, CXXFLAGS })
  /** @type {Promise<void> | undefined} */
  let ready
  return () =>
    (ready ??= stage('native', async () => {
      const { code, output } = await compiling
      if (code !== 0)
        throw new StageError(
          'better-sqlite3 could not be compiled: see that a C++ compiler and Python are there, then run this again.',
          output,
        )
      markDone('install', nodeAbi)
      return 'ready'
    }))
}

/** @param {readonly string[]} args @param {Partial<NodeJS.ProcessEnv>} [env] */
function runNpm(args, env) {
  const npm = process.env['npm_execpath']
  return npm ? runQuietly(process.execPath, [npm, ...args], env) : runQuietly('npm', args, env)
}

/** Lets `npx heaproom` find the command of this clone. */
function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'heaproom')
  if (process.platform === 'win32' || lstatSync(link, { throwIfNoEntry: false })) return
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true })
  symlinkSync('../../bin/heaproom.mjs', link)
}

/** @param {string} path */
function schemaFiles(path) {
  return sourceFiles(path).filter((file) => file.endsWith('.prisma') || file.endsWith('prisma.config.ts'))
}

/** The schemas that name a generator, one for each database. */
function schemas() {
  return schemaFiles('prisma').filter((file) => /^generator\s/m.test(readFileSync(join(root, file), 'utf8')))
}

function hasGenerated() {
  return schemas().every((file) => {
    const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(readFileSync(join(root, file), 'utf8'))?.[1]
    return output === undefined || existsSync(join(root, file, '..', output))
  })
}

async function generate() {
  for (const file of schemas()) {
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    }
    const { code, output } = await runTool('prisma', ['generate', '--schema', file, '--no-hints'], env)
    if (code !== 0)
      throw new StageError(`The database client could not be generated: correct ${file} as said above.`, output)
  }
}

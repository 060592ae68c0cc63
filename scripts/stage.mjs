/**
 * What the start and test scripts share: one line for each stage, quiet child processes, and fingerprints of
 * source files by which a second run knows what is done.
 *
 * Plain Node and nothing else: this runs before the packages are installed. A stage that fails throws a
 * StageError, whose message is one sentence with what to do; the output of the failed tool goes before it.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamps = join(root, 'node_modules', '.cache', 'heaproom')

export class StageError extends Error {
  /**
   * @param {string} message
   * @param {string} [output] what the failed tool printed
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/**
 * Runs `work` and prints one line: what it is, what came of it, how long it took.
 * @param {string} label
 * @param {() => Promise<string>} work says in a few words what came of it
 */
export async function stage(label, work) {
  const begun = Date.now()
  process.stdout.write(`${label.padEnd(12)}`)
  try {
    process.stdout.write(`${await work()} (${duration(Date.now() - begun)})\n`)
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}

/** @param {number} milliseconds */
export function duration(milliseconds) {
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 90 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * Runs a program without showing what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Partial<NodeJS.ProcessEnv>} [env] added to this process's own
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs the command line tool of an installed package, as its package.json names it.
 * @param {string} name the package, with the command if it is called otherwise: `typescript tsc`
 * @param {readonly string[]} args
 * @param {Partial<NodeJS.ProcessEnv>} [env]
 */
export function runTool(name, args, env) {
  return runQuietly(process.execPath, [toolPath(name), ...args], env)
}

/** @param {string} tool */
export function toolPath(tool) {
  const [name = tool, command = name] = tool.split(' ')
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * A hash of the names and contents of all files in `paths` (tests and prose aside), with `extra`.
 * @param {readonly string[]} paths relative to the root; missing ones count as empty
 */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.flatMap(sourceFiles)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} the files at or under a path, in a fixed order */
export function sourceFiles(path) {
  const place = join(root, path)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return sourceFiles(join(path, entry.name))
      return /\.(test|bench)\.tsx?$|\.md$/.test(entry.name) ? [] : [join(path, entry.name)]
    })
}

/** Says whether the stage called `name` was last finished with this fingerprint. */
export function isDone(/** @type {string} */ name, /** @type {string} */ print) {
  const file = join(stamps, name)
  return existsSync(file) && readFileSync(file, 'utf8') === print
}

export function markDone(/** @type {string} */ name, /** @type {string} */ print) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), print)
}

/**
 * Starts the built server with this process's input and output.
 * @param {'production' | 'development'} mode
 */
export function startServer(mode) {
  const env = { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' }
  return spawn(process.execPath, ['--enable-source-maps', 'dist/server.mjs'], { cwd: root, env, stdio: 'inherit' })
}

/** Runs `main`; a failed stage ends the process with the tool's output and one sentence. */
export async function runScript(/** @type {() => Promise<void>} */ main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    process.stderr.write(`${error.output}${error.output && '\n'}${error.message}\n`)
    process.exitCode = 1
  }
}

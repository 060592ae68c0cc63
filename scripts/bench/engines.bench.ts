/**
 * The engines that the benchmark compares, each given a program in a fresh namespace.
 *
 * Ours records everything, as always; the others record nothing. A program's text is all an engine gets, and what it
 * printed is all it answers, so that nobody is timed for something the others do not do.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { runTeamProgram } from '../../server/runs/runTeam'

export interface Engine {
  /** Runs the program and gives what it printed. */
  run(source: string): Promise<string>
}

const LIMITS = { steps: 20_000_000, bytes: 2_000_000_000, output: 10_000_000, recursion: 1000 }
const require = createRequire(import.meta.url)

export function heaproom(): Engine {
  const library = new StandardLibrary()
  return {
    run: (text) => {
      const entry = { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' }
      const find = (): null => null
      const onProgress = (): boolean => true
      const result = runTeamProgram({ entry, find, argv: ['main.py'], stdin: '', limits: LIMITS, library, onProgress })
      result.letGo()
      return Promise.resolve(result.stdout + result.stderr)
    },
  }
}

export async function pyodide(): Promise<Engine> {
  const { loadPyodide } = await import('pyodide')
  const python = await loadPyodide()
  return {
    run: async (source) => {
      let output = ''
      python.setStdout({ batched: (line) => (output += `${line}\n`) })
      const globals = python.toPy({ __name__: '__main__' })
      await python.runPythonAsync(source, { globals })
      globals.destroy()
      return output
    },
  }
}

interface Skulpt {
  readonly builtinFiles: { readonly files: Readonly<Record<string, string>> }
  readonly python3: unknown
  configure(options: Record<string, unknown>): void
  importMainWithBody(name: string, dump: boolean, body: string, canSuspend: boolean): unknown
}

/** Skulpt is made for a page: it puts itself into the global scope. */
export function skulpt(): Engine {
  const folder = require.resolve('skulpt/package.json').replace('package.json', 'dist/')
  for (const file of ['skulpt.min.js', 'skulpt-stdlib.js']) runInThisContext(readFileSync(folder + file, 'utf8'))
  const sk = (globalThis as unknown as { Sk: Skulpt }).Sk // the script defines it
  return {
    run: (source) => {
      let output = ''
      sk.configure({
        __future__: sk.python3,
        output: (text: string) => (output += text),
        read: (name: string) => fileOf(sk, name),
      })
      sk.importMainWithBody('__main__', false, source, false)
      return Promise.resolve(output)
    },
  }
}

function fileOf(sk: Skulpt, name: string): string {
  const file = sk.builtinFiles.files[name]
  if (file === undefined) throw new RangeError(`skulpt has no file ${name}`)
  return file
}

export async function micropython(): Promise<Engine> {
  const { loadMicroPython } = await import('@micropython/micropython-webassembly-pyscript')
  const bytes: number[] = []
  const python = await loadMicroPython({
    heapsize: 64 * 1024 * 1024,
    linebuffer: false,
    stdout: (data: Uint8Array) => void bytes.push(...data),
  })
  return {
    run: (source) => {
      bytes.length = 0
      python.runPython(source)
      return Promise.resolve(Buffer.from(bytes).toString())
    },
  }
}

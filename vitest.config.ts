import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { compilerKey } from './scripts/bundle.mjs'

/** Modules of constants, by the names they are imported under. */
const constants = {
  op: 'lib/python/compile/opcode.ts',
  ownOp: 'lib/python/vm/ownOp.ts',
}

/**
 * Writes opcodes as bare numbers, as the bundler does: the interpreter's switch is a table of jumps only then, and tests that
 * run programs would take several times as long.
 */
function bareOpcodes(): Plugin {
  const valuesOf = (file: string): Map<string, string> => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8')
    return new Map(
      [...source.matchAll(/^export const (\w+) = (\d+)$/gm)].map(([, name = '', value = '']) => [name, value]),
    )
  }
  const tables = Object.entries(constants).map(([prefix, file]) => ({
    reads: new RegExp(`\\b${prefix}\\.([A-Z]\\w*)`, 'g'),
    import: `import * as ${prefix} from`,
    values: valuesOf(file),
  }))
  return {
    name: 'bare-opcodes',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/lib/python/')) return null
      const used = tables.filter((table) => code.includes(table.import))
      if (used.length === 0) return null
      const bare = used.reduce(
        (text, { reads, values }) => text.replace(reads, (read, name: string) => values.get(name) ?? read),
        code,
      )
      return { code: bare, map: null }
    },
  }
}

/** Files of tests that take minutes: `npm run test:long` runs them (docs/decisions/0009-two-tiers-of-tests.md). */
const LONG = '**/*.long.test.ts'

/** The golden programs take a quarter of the time: begun last, as a small file, they would keep one core waiting for the other. */
class ProgramsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProgramsTest = ({ moduleId }: TestSpecification) => moduleId.endsWith('lib/python/programs.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isProgramsTest), ...sorted.filter((file) => !isProgramsTest(file))]
  }
}

export default defineConfig({
  plugins: [bareOpcodes()],
  define: { COMPILER_KEY: JSON.stringify(compilerKey()) },
  test: {
    include: ['{lib,server,app,scripts}/**/*.test.ts'],
    exclude: ['scripts/fixtures/**', ...(process.env['HEAPROOM_LONG'] === undefined ? [LONG] : [])],
    environment: 'node',
    globalSetup: 'scripts/engineForTests.mjs',
    server: { deps: { external: [/\/dist\/[^/]+\.mjs$/] } },
    // By default one core is left idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    // Kilobytes, of the 8 MB that a process has: what nests on the host's stack takes more of it before the host has
    // compiled it than after, and on the 1 MB that Node.js allows itself it would depend on that whether a program ends.
    execArgv: ['--stack-size=6000'],
    // Modules are imported once a worker instead of once a file: `lib` keeps no state in a module, and what a test of the
    // server starts it also ends.
    isolate: false,
    sequence: { sequencer: ProgramsFirst },
    // Most hooks start a server, which takes its time on a machine that does much else.
    hookTimeout: 60_000,
    testTimeout: 120_000,
  },
})

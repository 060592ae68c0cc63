/** The modules of the pages as trees: which messages each one speaks of, and which modules it loads. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

const APP = join(import.meta.dirname, '../..')

export interface Source {
  /** From the folder of the pages on, with slashes. */
  readonly path: string
  readonly program: ReturnType<typeof parseSync>['program']
  /** The literals of the module, and of its templates what stands before the first value. */
  readonly literals: readonly string[]
  readonly templates: readonly string[]
  /** Modules of the pages that it loads, at once or later; what is only a type is not loaded. */
  readonly loads: readonly string[]
}

/** Path -> module, without tests and what is only for them. */
export function pageSources(): ReadonlyMap<string, Source> {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$|(^|\/)(testing|fixtures)\//.test(file))
  return new Map(files.map((file) => [file, readSource(file)]))
}

function readSource(path: string): Source {
  const { program } = parseSync(path, readFileSync(join(APP, path), 'utf8'))
  const literals: string[] = []
  const templates: string[] = []
  const loads: string[] = []
  const load = (from: string) => {
    const found = from.startsWith('.') ? resolved(join(APP, dirname(path), from)) : null
    if (found !== null) loads.push(found)
  }
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') literals.push(value)
    },
    TemplateLiteral: ({ quasis }) => {
      templates.push(quasis[0]?.value.cooked ?? '')
    },
    ImportDeclaration: ({ source, importKind }) => {
      if (importKind !== 'type') load(source.value)
    },
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') load(source.value)
    },
  }).visit(program)
  return { path, program, literals, templates, loads }
}

function resolved(stem: string): string | null {
  const file = [`${stem}.ts`, `${stem}.tsx`].find((each) => statSync(each, { throwIfNoEntry: false })?.isFile())
  return file === undefined || relative(APP, file).startsWith('..') ? null : relative(APP, file).replaceAll('\\', '/')
}

/** All that is loaded with a module, itself among it. */
export function closureOf(path: string, sources: ReadonlyMap<string, Source>): readonly Source[] {
  const found = new Set([path])
  for (const each of found) for (const next of sources.get(each)?.loads ?? []) found.add(next)
  return [...found].flatMap((each) => sources.get(each) ?? [])
}

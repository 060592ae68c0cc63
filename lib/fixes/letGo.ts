/**
 * Changes that let go of a reference by name once the program is done with it: `del keep`, `cache.clear()`, `job.close()`.
 *
 * They are put where the program ends, or, for a name of the entry's own, after the last statement that speaks of it.
 */
import { pathExpression } from '../blame/pathExpression'
import type { Edge } from '../blame/verdict'
import type { Change, ChangeKind, PathPlace, Program } from './Change'
import type { ParsedModule } from './ParsedModule'
import { putCode } from './putCode'

/** All ways to let go of the reference at this place of the path. */
export function letGo(program: Program, { path, at }: PathPlace): Change[] {
  const entry = program.modules.get(program.entry)
  const written = pythonName(path.slice(0, at + 1))
  if (written === null || entry === undefined) return []
  const { name, needs } = spelled(program, written)
  const after = path[at + 1]?.edge ?? ''
  const by = path[at]?.by ?? null
  return [...callsFor(name, after), dropping(name)].flatMap(([kind, code]) =>
    placesFor(entry, name).map((line) => putCode(entry, line, { kind, code, by, needs })),
  )
}

/** What stands behind a name says how it is emptied or ended. */
function callsFor(name: string, after: string): [ChangeKind, string][] {
  if (after === '(cache)') return [['cache-clear', `${name}.cache_clear()`]]
  if (after === '.gi_frame' || after === '.cr_frame') return [['close', `${name}.close()`]]
  if (after.startsWith('[') || after.startsWith('element ') || after.startsWith('key '))
    return [['clear', `${name}.clear()`]]
  return []
}

function dropping(name: string): [ChangeKind, string] {
  if (name.endsWith(']')) return ['delete-item', `del ${name}`]
  return name.includes('.') ? ['set-none', `${name} = None`] : ['delete-name', `del ${name}`]
}

/** The names as Python would write them, or null where they are no code. */
function pythonName(path: readonly Edge[]): string | null {
  const name = pathExpression(path)
  return /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*|\[(\d+|'[^'\\]*')\])*$/u.test(name) ? name : null
}

/** From the entry's point of view: its own names have no module before them, and other modules have to be imported. */
function spelled({ entry, modules }: Program, name: string): { readonly name: string; readonly needs: string | null } {
  const own = `${entry.slice(entry.lastIndexOf('/') + 1).replace(/\.py$/, '')}.`
  if (name.startsWith(own)) return { name: name.slice(own.length), needs: null }
  const module = moduleOf(name, modules)
  return { name, needs: module }
}

/** The longest beginning of the name that is a module of the team's. */
function moduleOf(name: string, modules: Program['modules']): string | null {
  const parts = name.split('.')
  for (let length = parts.length - 1; length > 0; length--) {
    const path = parts.slice(0, length).join('/')
    if (modules.has(`${path}.py`) || modules.has(`${path}/__init__.py`)) return path.replaceAll('/', '.')
  }
  return null
}

/** After the last statement that speaks of the name, if it is the module's own, and at the end: it may be spoken of in a call. */
function placesFor(entry: ParsedModule, name: string): number[] {
  const { tree, lastLine: end } = entry
  if (/[.[]/.test(name)) return [end]
  const last = tree.body.findLast((statement) => entry.speaksOf(statement, name))
  return [...new Set([last?.endLine ?? end, end])]
}

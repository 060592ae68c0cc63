/**
 * What might make one reference of a cut go, the change that keeps most of the program first: hold it weakly, end or empty what
 * holds it, let go of its name, take the statement out. The references before it on its path are looked at too.
 */
import type { CutEdge, Edge, Lingering } from '../blame/verdict'
import type { Change, ChangeKind, Program } from './Change'
import { collect } from './collect'
import { finish } from './finish'
import { letGo } from './letGo'
import { takeOut } from './takeOut'
import { unregister } from './unregister'
import { weaken } from './weaken'

const ORDER: readonly ChangeKind[] = [
  'with',
  'weak-method',
  'weak-container',
  'weak-reference',
  'close',
  'cache-clear',
  'unregister',
  'delete-name',
  'delete-item',
  'clear',
  'set-none',
  'collect',
  'delete-statement',
]
/** So many are tried for one reference. */
const MOST = 8
/** What only the interpreter should write. */
const INNER = /__|\.cell_contents|\.tb_|\.gi_|\.cr_/

/** For each reference of an object's cut. */
export function candidates(program: Program, object: Lingering): Change[][] {
  const ends = finish(program, object)
  return object.cut.map((edge, at) => forReference(program, { cut: edge, path: object.paths[at] ?? [], ends }))
}

interface Reference {
  readonly cut: CutEdge
  readonly path: readonly Edge[]
  /** What ends the use of the object itself. */
  readonly ends: readonly Change[]
}

function forReference(program: Program, { cut, path, ends }: Reference): Change[] {
  const found: Change[] = [...ends]
  for (let at = cutPlace(cut, path); at >= 0; at--) {
    const edge = path[at]
    if (edge === undefined) continue
    const place = { path, at }
    found.push(...weaken(program, place), ...letGo(program, place), ...unregister(program, place))
    found.push(...takeOut(program, edge))
  }
  const byWords = new Map(found.map((change) => [change.words, change]))
  return [...byWords.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST)
}

/** What breaks a circle that no count ends: one of its references made weak, or a collection. */
export function circleBreakers(program: Program, circle: readonly Edge[]): Change[] {
  const weak = circle.flatMap((_, at) => weaken(program, { path: circle, at }))
  return [...weak, ...collect(program, circle[0]?.by ?? null)].slice(0, MOST)
}

function cutPlace(cut: CutEdge, path: readonly Edge[]): number {
  const at = path.findLastIndex(({ edge, file, line }) => edge === cut.edge && file === cut.file && line === cut.line)
  return at < 0 ? path.length - 1 : at
}

function rank(change: Change): number {
  return ORDER.indexOf(change.kind) + (isInner(change) ? ORDER.length : 0)
}

/** Whether it writes to what only the interpreter should. */
export function isInner({ edits }: Change): boolean {
  return edits.some(({ text }) => INNER.test(text))
}

/**
 * Who holds what at a step, in groups: for each person the classes of the objects that count as theirs, and how many bytes. What
 * the treemap draws; an object counts for the one whose reference leads to it first (lib/heap/retain/bytesByHolder.ts).
 */
import { Authors } from '../../lib/blame/Authors'
import { graphAt } from '../../lib/heap/history/graphAt'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { forEachHeld } from '../../lib/heap/retain/bytesByHolder'
import type { Face } from '../_ui/face'
import type { RunResult } from './runResult'

export interface HeldGroup {
  readonly type: string
  readonly objects: number
  readonly bytes: number
  /** The serial of the largest of them, the first made of equals. */
  readonly largest: number
}

export interface HeldBy {
  readonly key: string
  readonly face: Face
  readonly bytes: number
  /** Largest first. */
  readonly groups: readonly HeldGroup[]
}

interface Counted {
  type: string
  objects: number
  bytes: number
  largest: number
  size: number
}

/** What makes up the program itself rather than what it works with. */
const PROGRAM = new Set(['type', 'function', 'module', 'machinery'])

/** Largest first; what nobody but the interpreter holds is left out, and unless `isComplete` classes, functions and their code. */
export function heldGroups({ cursor, record, faceOf }: RunResult, step: number, isComplete: boolean): HeldBy[] {
  const own = new HeapCursor(cursor.index)
  own.seek(step)
  const authors = new Authors(cursor.index.history, record.sources, record.authorship)
  const picture = graphAt(own, (statement) => authors.holderOf(statement))
  const held = new Map<number, Map<number, Counted>>()
  forEachHeld(picture.graph, (node, holder) => {
    const id = picture.objectOf[node] ?? 0
    if (holder === 0 || id === 0) return
    const groups = entry(held, holder, () => new Map<number, Counted>())
    const info = own.typeInfo(id)
    if (!isComplete && PROGRAM.has(info?.role ?? '')) return
    count(
      entry(groups, own.typeOf(id), () => ({ type: info?.name ?? '?', objects: 0, bytes: 0, largest: 0, size: -1 })),
      own.sizeOf(id),
      own.serialOf(id),
    )
  })
  const people = [...held].map(([holder, groups]): HeldBy => {
    const person = authors.names[holder] ?? null
    const sorted = [...groups.values()].sort((a, b) => b.bytes - a.bytes)
    const bytes = sorted.reduce((sum, group) => sum + group.bytes, 0)
    return { key: String(holder), face: faceOf(person), bytes, groups: sorted }
  })
  return people.sort((a, b) => b.bytes - a.bytes)
}

function count(group: Counted, size: number, serial: number): void {
  group.objects++
  group.bytes += size
  if (size < group.size || (size === group.size && serial > group.largest)) return
  group.size = size
  group.largest = serial
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

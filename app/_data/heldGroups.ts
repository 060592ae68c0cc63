/**
 * Who holds what at a step, in groups: for each person the classes of the objects that count as theirs, and how many bytes. What
 * the treemap draws; an object counts for the one whose reference leads to it first (lib/heap/retain/bytesByHolder.ts).
 */
import { entry } from '../../lib/blame/entry'
import { forEachHeld } from '../../lib/heap/retain/bytesByHolder'
import type { Face } from '../_ui/face'
import { heapAt } from './heapAt'
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
export function heldGroups(result: RunResult, step: number, isComplete: boolean): HeldBy[] {
  const { authors, faceOf } = result
  const { cursor, picture } = heapAt(result, step)
  const held = new Map<number, Map<number, Counted>>()
  forEachHeld(picture.graph, (node, holder) => {
    const id = picture.objectOf[node] ?? 0
    if (holder === 0 || id === 0) return
    const groups = entry(held, holder, () => new Map<number, Counted>())
    const info = cursor.typeInfo(id)
    if (!isComplete && PROGRAM.has(info?.role ?? '')) return
    count(
      entry(groups, cursor.typeOf(id), () => ({ type: info?.name ?? '?', objects: 0, bytes: 0, largest: 0, size: -1 })),
      cursor.sizeOf(id),
      cursor.serialOf(id),
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

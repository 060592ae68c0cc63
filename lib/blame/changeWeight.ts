/**
 * How much a change says to someone who learns what keeps objects alive: 0 is left out unless all is asked for, and of a step
 * that did too much to be told, the heaviest changes are.
 */
import type { Change } from '../heap/history/changesAt'
import { NAMED_SLOT, type TypeInfo } from '../heap/history/event'
import type { HeapCursor } from '../heap/history/HeapCursor'
import type { Instances } from './instances'

/** What has to be known of the run. */
export interface Weighing {
  readonly instances: Instances
  /** Stands just before the change. */
  readonly cursor: HeapCursor
}

const INSTANCE = 5

export function changeWeight(weighing: Weighing, change: Change): number {
  const { cursor } = weighing
  const weight = plainWeight(weighing, change)
  if (weight >= INSTANCE || isOwnNews(change.kind)) return weight
  if (change.statement === 0) return 0
  return cursor.index.isThroughLibrary(change.event) ? Math.min(weight, 1) : weight
}

/** Told whoever does it. */
function isOwnNews(kind: Change['kind']): boolean {
  return kind === 'printed' || kind === 'collectionBegun' || kind === 'collectionPass' || kind === 'collectionEnded'
}

function plainWeight(weighing: Weighing, change: Change): number {
  const { cursor } = weighing
  switch (change.kind) {
    case 'born':
      return bornWeight(weighing, change.serial)
    case 'freed': {
      const weight = bornWeight(weighing, change.serial)
      return weight === 0 ? 0 : weight + 1
    }
    case 'stored':
    case 'dropped':
      return referenceWeight(weighing, change)
    case 'held':
      return isValue(cursor, change.target) ? 0 : targetWeight(weighing, change.target)
    case 'finalized':
      return weighing.instances.has(cursor.serialOf(change.id)) ? INSTANCE + 1 : 2
    case 'printed':
      return cursor.index.history[change.stream === 1 ? 'stdout' : 'stderr'].slice(change.from, change.to).trim() === ''
        ? 0
        : 4
    case 'moved':
    case 'resized':
    case 'labelled':
    case 'numbered':
    case 'stage':
      return 0
    case 'passed':
      return 1
    case 'collectionPass':
      return 2
    case 'weakStored':
    case 'weakCleared':
      return targetWeight(weighing, change.target)
    case 'entered':
    case 'left':
    case 'switched':
    case 'collectionBegun':
    case 'collectionEnded':
      return 3
  }
}

type Role = TypeInfo['role']
type Weights = Readonly<Record<Role, number>>

/** A frame is told of by its call and its return. */
const OBJECT_WEIGHT: Weights = {
  instance: 2,
  container: 2,
  function: 1,
  type: 1,
  module: 1,
  atom: 0,
  frame: 0,
  machinery: 0,
}
/** What these refer to is the interpreter's own affair, or told by other names. */
const SILENT_SOURCES: readonly Role[] = ['machinery', 'type', 'module', 'function', 'atom']

function bornWeight({ instances, cursor: { index } }: Weighing, serial: number): number {
  if (instances.has(serial)) return INSTANCE
  return OBJECT_WEIGHT[index.history.types[index.typeOf(serial)]?.role ?? 'machinery']
}

function targetWeight({ instances, cursor }: Weighing, id: number): number {
  if (instances.has(cursor.serialOf(id))) return INSTANCE
  return OBJECT_WEIGHT[roleOf(cursor, id)] || 1
}

function referenceWeight(weighing: Weighing, change: Extract<Change, { readonly kind: 'stored' | 'dropped' }>): number {
  const { cursor } = weighing
  const { source, slot, target } = change
  const replaced = change.kind === 'stored' && change.replaced !== 0 ? targetWeight(weighing, change.replaced) : 0
  const weight = Math.max(targetWeight(weighing, target), replaced)
  if (isKey(cursor, source, slot) || isOfFrame(cursor, source, slot)) return weight < INSTANCE ? 0 : 1
  if (isForgottenValue(cursor, change)) return 0
  const isSilent = source === 0 || SILENT_SOURCES.includes(roleOf(cursor, source))
  return isSilent && weight < INSTANCE ? 0 : weight
}

/** A console sets `_` to None before it shows the value of a line; that is news only where `_` held more than a value. */
function isForgottenValue(
  cursor: HeapCursor,
  change: Extract<Change, { readonly kind: 'stored' | 'dropped' }>,
): boolean {
  if (change.kind !== 'stored' || cursor.slotName(change.source, change.slot) !== "['_']") return false
  return cursor.labelOf(change.target) === 'None' && (change.replaced === 0 || isValue(cursor, change.replaced))
}

function isKey(cursor: HeapCursor, source: number, slot: number): boolean {
  return slot < NAMED_SLOT && (slot & 1) === 0 && cursor.typeInfo(source)?.naming === 'entry'
}

/** A place on the evaluation stack, or what a frame holds besides its names. */
function isOfFrame(cursor: HeapCursor, source: number, slot: number): boolean {
  return cursor.typeInfo(source)?.role === 'frame' && /^temporary|^f_/.test(cursor.slotName(source, slot))
}

/** Whether the change puts a plain value into a place of its own in a container. */
export function isValueStored(
  cursor: HeapCursor,
  change: Change,
): change is Extract<Change, { readonly kind: 'stored' }> {
  if (change.kind !== 'stored' || change.replaced !== 0 || !isValue(cursor, change.target)) return false
  return roleOf(cursor, change.source) === 'container'
}

function isValue(cursor: HeapCursor, id: number): boolean {
  return roleOf(cursor, id) === 'atom'
}

/** An object that the event makes has none yet, and is no value where it has no type. */
function roleOf(cursor: HeapCursor, id: number): Role {
  return cursor.typeInfo(id)?.role ?? 'machinery'
}

/**
 * Variables that inner functions use. Python keeps such a variable in a cell, which the frame and each function's `__closure__` refer to;
 * a student wrote a name and a value. So a reference to a cell reads as the variable: its name, and what the cell has in it.
 *
 * The name is that of the frame's slot into which the cell went when it was made. Pure questions; who asked for the cells
 * themselves is not asked here (RowWriter.ts).
 */
import { event, NAMED_SLOT, OP_BITS, OP_MASK, type TypeInfo } from '../../lib/heap/history/event'
import { eventLength } from '../../lib/heap/history/eventLength'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { type Reference, referencesOf } from './references'

const CLOSURE = '.__closure__'
const CONTENTS = '.cell_contents'
/** A cell goes into its frame right after it was made, or filled. */
const EVENTS_LOOKED_AT = 4

export function isCell({ name, module, role }: TypeInfo): boolean {
  return name === 'cell' && module === 'builtins' && role === 'machinery'
}

/** The tuple of cells that a function has; 0 where these are not a function's references, or it has none. */
export function closureOf(references: readonly Reference[]): number {
  return references.find(isClosure)?.target ?? 0
}

/** By what the reader opens the variable whose value the row shows, and closes it again. */
export function openingOf(row: string): string {
  return `cell ${row.split('.')[0]}`
}

export function isOpened(opened: ReadonlyMap<string, number>, cell: number): boolean {
  return (opened.get(openingOf(`${cell}`)) ?? 0) % 2 === 1
}

/** Whether a row of that name shows what an opened cell has in it. */
export function isContents(name: string): boolean {
  return name === CONTENTS
}

/** The references of a function with each variable of its closure in the closure's place. */
export function withVariables(cursor: HeapCursor, references: readonly Reference[]): readonly Reference[] {
  return references.flatMap((reference) => (isClosure(reference) ? variablesOf(cursor, reference) : [reference]))
}

function isClosure({ name, sourceType }: Reference): boolean {
  return name === CLOSURE && sourceType.role === 'function'
}

/** What the cell has in it, under the name of the reference to the cell; null while the variable has no value. */
export function contentsOf(cursor: HeapCursor, reference: Reference): Reference | null {
  const inside = referencesOf(cursor, reference.target).find(({ name }) => name === CONTENTS)
  if (inside === undefined) return null
  const { name, sourceType } = reference
  const path = sourceType.role === 'frame' ? name : `${reference.folded ?? name}${CONTENTS}`
  return { ...inside, name, folded: path }
}

function variablesOf(cursor: HeapCursor, { target }: Reference): readonly Reference[] {
  return referencesOf(cursor, target).map((item) => {
    if (!isCell(item.targetType)) return item
    const folded = `${CLOSURE}${item.name}`
    return { ...item, name: variableName(cursor.index, cursor.serialOf(item.target)) ?? folded, folded }
  })
}

/** Null of a cell that no call made for a variable, such as one by `types.CellType`. */
function variableName(index: HistoryIndex, serial: number): string | null {
  const { log, types } = index.history
  const id = index.idOf(serial)
  let at = index.birthEvent(serial)
  for (let seen = 0; seen <= EVENTS_LOOKED_AT && at < log.length; seen++) {
    const word = log[at] ?? 0
    const slot = log[at + 1] ?? 0
    if ((word & OP_MASK) === event.STORE && log[at + 2] === id && slot >= NAMED_SLOT) {
      const source = types[index.typeOf(index.serialAt(word >>> OP_BITS, at))]
      return source?.role === 'frame' ? (source.slotNames[slot - NAMED_SLOT] ?? null) : null
    }
    at += eventLength(log, at)
  }
  return null
}

/** What objects are called in the picture: a class's instances by number, methods and calls by their function, values as they read. */
import type { TypeInfo } from '../../lib/heap/history/event'
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { TitleOf } from '../../lib/blame/objectTitle'
import { HistoryFacts } from './facts'

/** Of `page.<locals>.size`, all before `size`. */
const WITHIN_FUNCTIONS = /(?<=^|\s)\S*<locals>\./

export class Names {
  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
  ) {}

  nameOf(id: number, type: TypeInfo): string {
    if (type.role === 'instance') return `${type.name} ${this.noteOf(id)}`
    if (type.role === 'type') return `class ${this.cursor.labelOf(id)}`
    const label = type.name === 'method' ? this.functionOf(id) : this.cursor.labelOf(id)
    if (type.role === 'frame') return `${label}()`
    return label === '' || label === type.name ? type.name : `${type.name} ${label}`
  }

  /** For a row, which has little room: of what was defined within functions, the last of its names. */
  briefOf(id: number, type: TypeInfo): string {
    const name = this.nameOf(id, type)
    return type.role === 'atom' || type.role === 'instance' ? name : name.replace(WITHIN_FUNCTIONS, '')
  }

  /** Which one of its class an instance is: its label if it has one, else its number. */
  noteOf(id: number): string {
    const label = this.cursor.labelOf(id)
    const isPlain = label === '' || label === this.cursor.typeInfo(id)?.name
    return isPlain ? `${this.facts.rankOf(this.cursor.serialOf(id))}` : label
  }

  /** The name of the function that a method binds. */
  private functionOf(id: number): string {
    const at = this.cursor.typeInfo(id)?.slotNames.indexOf('__func__') ?? -1
    return this.cursor.labelOf(at < 0 ? 0 : this.cursor.targetOf(id, NAMED_SLOT + at)) || this.cursor.labelOf(id)
  }
}

/** By serial, which one of its class it was at that step; empty of one that did not live then. */
export function notesAt(cursor: HeapCursor, step: number, serials: readonly number[]): string[] {
  const own = cursor.fork()
  own.seek(step)
  const names = new Names(own, new HistoryFacts(cursor.index))
  return serials.map((serial) => {
    const id = cursor.index.idOf(serial)
    return own.serialOf(id) === serial ? names.noteOf(id) : ''
  })
}

/** The same names for sentences, at any cursor of a history. Values read as they are written there. */
export function titlesIn(index: HistoryIndex): TitleOf {
  let facts: HistoryFacts | null = null
  return (cursor, id) => {
    const type = cursor.typeInfo(id)
    if (type === undefined) return 'an object'
    if (type.role === 'atom') return cursor.labelOf(id) || type.name
    facts ??= new HistoryFacts(index)
    const name = new Names(cursor, facts).nameOf(id, type)
    return type.role === 'container' ? `${name} ${facts.rankOf(cursor.serialOf(id))}` : name
  }
}

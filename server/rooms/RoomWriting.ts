/**
 * Who has written how much in one room, and when they last did: for those who look at the whole session. Lines are counted when
 * somebody asks, module by module, and again only where there was an edit.
 */
import { lineAuthors } from '../../lib/lesson/authorship'
import type { RoomState } from '../../lib/lesson/state'
import type { Documents } from '../documents/Documents'
import type { UpdateLog } from '../store/UpdateLog'

type Counts = ReadonlyMap<string, number>

export type Writing = {
  /** Lines of which somebody wrote most, by person. */
  readonly lines: Counts
  /** When somebody's last edit was stored, in milliseconds since 1970. */
  readonly editedAt: Counts
}

export class RoomWriting {
  readonly #log: UpdateLog
  readonly #documents: Documents
  readonly #lines = new Map<string, Counts>()
  #editedAt: Map<string, number> | undefined

  constructor(log: UpdateLog, documents: Documents) {
    this.#log = log
    this.#documents = documents
  }

  /** An edit of a module was stored. */
  edited(participant: string, module: string, at: number): void {
    this.#lines.delete(module)
    this.#editedAt?.set(participant, at)
  }

  look(state: RoomState): Writing {
    const modules = [...state.modules, ...state.shelf].map(({ id }) => id)
    const lines = new Map<string, number>()
    for (const module of modules) {
      for (const [person, count] of this.#linesOf(module, state)) lines.set(person, (lines.get(person) ?? 0) + count)
    }
    this.#editedAt ??= this.#log.lastEdits(modules)
    return { lines, editedAt: this.#editedAt }
  }

  #linesOf(module: string, { authors }: RoomState): Counts {
    const known = this.#lines.get(module)
    if (known !== undefined) return known
    const { text, authorship } = this.#documents.read(module, authors)
    const counts = new Map<string, number>()
    for (const person of lineAuthors(text, authorship)) {
      if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1)
    }
    this.#lines.set(module, counts)
    return counts
  }
}

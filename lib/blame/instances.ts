/**
 * Which objects of a run are instances: those whose fates are counted, and of which a student expects that they end.
 *
 *   - objects of a class that a module of the team defines, whoever made them;
 *   - files that a line of the team opened, in whatever way;
 *   - objects of any other class with an identity that a line of the team made itself: `object()`, a Thread, a Path. What the
 *     library made for itself on the way (a Thread's Event) is the library's own affair.
 * Values, containers, functions, generators and the library's own exceptions are none: they come and go by the thousand, and
 * where they keep something, its path says so.
 */
import type { TypeInfo } from '../heap/history/event'
import type { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

type Belonging = 'team' | 'file' | 'library' | 'none'

const FILES = new Set(['FileIO', 'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'TextIOWrapper'])

export class Instances {
  /** By type. */
  private readonly belongings: readonly Belonging[]

  constructor(
    private readonly index: HistoryIndex,
    sources: Readonly<Record<string, string>>,
  ) {
    this.belongings = index.history.types.map((type) => belongingOf(type, sources))
  }

  /** Ids of those alive where the cursor stands, in the order in which they were made. */
  alive(cursor: HeapCursor): number[] {
    const found: number[] = []
    cursor.forEachLive((id) => {
      if (this.has(cursor.serialOf(id))) found.push(id)
    })
    return found.sort((a, b) => cursor.serialOf(a) - cursor.serialOf(b))
  }

  /** Whether the object born as number `serial` is one. */
  has(serial: number): boolean {
    switch (this.belongings[this.index.typeOf(serial)] ?? 'none') {
      case 'team':
        return true
      case 'file':
        return this.index.madeBy(serial) !== 0
      case 'library':
        return this.index.madeBy(serial) !== 0 && !this.index.isThroughLibrary(this.index.birthEvent(serial))
      case 'none':
        return false
    }
  }
}

function belongingOf({ role, module, name }: TypeInfo, sources: Readonly<Record<string, string>>): Belonging {
  if (role !== 'instance') return 'none'
  if (isTeams(module, sources)) return 'team'
  if (module === '_io' && FILES.has(name)) return 'file'
  return module === 'builtins' && name !== 'object' ? 'none' : 'library'
}

function isTeams(module: string, sources: Readonly<Record<string, string>>): boolean {
  if (module === '__main__') return true
  const path = module.replaceAll('.', '/')
  return [`${path}.py`, `${path}/__init__.py`].some((file) => Object.hasOwn(sources, file))
}

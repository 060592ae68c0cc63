/**
 * References as a reader of Python knows them: `events._subscribers`, `['reload']`, `[0]`, `.__self__`, `x in work()`.
 *
 * What lies between a name and its value inside the interpreter (sys.modules, a module's namespace, a class's or an
 * instance's dictionary) is folded into one edge, which has the place of the last reference folded: the one that a
 * statement made. A count that no reference explains (a callback of atexit) is an edge of its own, named for its reason.
 */
import type { HeapCursor } from '../heap/history/HeapCursor'
import { NAMED_SLOT, type TypeInfo } from '../heap/history/event'
import { edgeKind, type HeapPicture } from '../heap/history/graphAt'
import { sourceOf } from '../heap/retain/graph'

/** One reference as shown; `edge` is its number in the graph, that of the last one folded. */
export interface NamedEdge {
  readonly name: string
  readonly edge: number
}

/** Part of a path, and what is folded at its end: the next part begins with it. */
export interface NamedStretch {
  readonly shown: readonly NamedEdge[]
  readonly folded: string
}

export const MODULE_TABLE = 'sys.modules'
/** What a place on the evaluation stack is called. */
export const TEMPORARY = 'a value in use'
const MOST_ITEMS = 3

export class EdgeNamer {
  /** `entry` is the name of the file that is `__main__` to Python. */
  constructor(
    private readonly cursor: HeapCursor,
    private readonly picture: HeapPicture,
    private readonly entry: string,
  ) {}

  /** A path from the root, edge by edge, as it is shown. */
  path(edges: readonly number[]): readonly NamedEdge[] {
    return this.stretch(edges, '', true).shown
  }

  /** A part of a path, behind what has been folded before it; an end is shown even where it would be folded. */
  stretch(edges: readonly number[], folded: string, isEnd: boolean): NamedStretch {
    const shown: NamedEdge[] = []
    let prefix = folded
    edges.forEach((edge, at) => {
      if (this.isFolded(edge)) {
        prefix = this.prefixAfter(edge, prefix)
        if (!isEnd || at < edges.length - 1) return
      }
      const name = this.isFolded(edge) ? prefix || 'the interpreter' : this.nameWith(edge, prefix)
      shown.push({ name, edge })
      prefix = ''
    })
    return { shown, folded: prefix }
  }

  /** One reference by itself, with the module or function it starts from where it is a name of one. */
  single(edge: number): NamedEdge {
    return { name: this.nameWith(edge, this.ownerPrefix(edge)), edge }
  }

  /** Whether a reader is not shown the edge, which leads from the node `source`, by itself. */
  isHidden(edge: number, source: number): boolean {
    const kind = this.picture.kind[edge]
    if (kind === edgeKind.FRAME) return true
    if (kind !== edgeKind.SLOT) return false
    const id = this.picture.objectOf[source] ?? 0
    if (id === 0) return true
    if (this.isModuleTable(id)) return this.role(this.target(edge)) === 'module' && (this.slot(edge) & 1) === 1
    this.tables ??= this.cursor.index.history.types.map(tableSlot)
    return this.slot(edge) === this.tables[this.cursor.typeOf(id)]
  }

  private tables: readonly number[] | null = null

  private source(edge: number): number {
    return this.picture.objectOf[sourceOf(this.picture.graph, edge)] ?? 0
  }

  private target(edge: number): number {
    return this.picture.objectOf[this.picture.graph.to[edge] ?? 0] ?? 0
  }

  private role(id: number): string {
    return id === 0 ? 'root' : (this.cursor.typeInfo(id)?.role ?? 'machinery')
  }

  private slot(edge: number): number {
    return this.picture.slot[edge] ?? 0
  }

  private slotName(edge: number): string {
    return this.cursor.slotName(this.source(edge), this.slot(edge))
  }

  /** Whether the reference leads from something the reader knows into the interpreter's own table behind it. */
  private isFolded(edge: number): boolean {
    return this.isHidden(edge, sourceOf(this.picture.graph, edge))
  }

  /** The dict `sys.modules`: the only one that the root refers to by its first slot. */
  private isModuleTable(id: number): boolean {
    return id === this.cursor.targetOf(0, 0)
  }

  private prefixAfter(edge: number, prefix: string): string {
    const target = this.target(edge)
    if (this.isModuleTable(target)) return MODULE_TABLE
    switch (this.role(target)) {
      case 'module':
        return this.moduleName(this.cursor.labelOf(target))
      case 'frame':
        return callName(this.cursor.labelOf(target))
      default:
        return prefix
    }
  }

  private nameWith(edge: number, prefix: string): string {
    if (this.picture.kind[edge] === edgeKind.HOLD)
      return this.cursor.index.history.labels[this.slot(edge)] ?? 'the interpreter'
    const source = this.source(edge)
    if (this.role(source) === 'frame') return this.nameInFrame(source, this.slotName(edge))
    const name = this.entryName(source, this.slot(edge)) ?? this.slotName(edge)
    if (name.startsWith('.') || name.startsWith('[')) return `${prefix}${name}`
    return prefix === '' ? name : `${name} of ${prefix}`
  }

  /** How a dict's entry reads; null for what is none. In a namespace it is an attribute. */
  private entryName(source: number, slot: number): string | null {
    if (this.cursor.typeInfo(source)?.naming !== 'entry' || slot < 0 || slot >= NAMED_SLOT) return null
    const key = this.cursor.targetOf(source, slot & ~1)
    const text = this.keyText(key)
    if ((slot & 1) === 0) return `key ${text}`
    const attribute = /^'(.*)'$/.exec(text)?.[1]
    return attribute !== undefined && this.ownerOf(source) !== null ? `.${attribute}` : `[${text}]`
  }

  /** Values, classes and functions as they are written, a short tuple of them too; of anything else, what it is. */
  private keyText(key: number): string {
    const type = this.cursor.typeInfo(key)
    if (type?.name === 'tuple' && type.role === 'container') return this.tupleText(key)
    return this.cursor.nameOfKey(key)
  }

  private tupleText(tuple: number): string {
    const length = this.cursor.lengthOf(tuple)
    const items = Array.from({ length: Math.min(length, MOST_ITEMS) }, (_, at) =>
      this.cursor.nameOfKey(this.cursor.targetOf(tuple, at)),
    )
    if (length > MOST_ITEMS) items.push('…')
    return `(${items.join(', ')}${length === 1 ? ',' : ''})`
  }

  /** A local variable, or what a frame holds besides. */
  private nameInFrame(frame: number, slot: string): string {
    const call = callName(this.cursor.labelOf(frame))
    if (slot.startsWith('f_')) return `.${slot}`
    if (slot.startsWith('temporary')) return `${TEMPORARY} in ${call}`
    return `${slot === '.0' ? 'the iterator' : slot} in ${call}`
  }

  private ownerPrefix(edge: number): string {
    const source = this.source(edge)
    if (this.isModuleTable(source)) return MODULE_TABLE
    const owner = this.ownerOf(source)
    return owner !== null && this.role(owner) === 'module' ? this.moduleName(this.cursor.labelOf(owner)) : ''
  }

  /** The module, class or instance whose namespace the object is, or null. */
  private ownerOf(id: number): number | null {
    this.owners ??= this.findOwners()
    return this.owners.get(id) ?? null
  }

  private owners: Map<number, number> | null = null

  private findOwners(): Map<number, number> {
    const owners = new Map<number, number>()
    this.cursor.forEachLive((id) => {
      const isPerThread = this.cursor.typeInfo(id)?.naming === 'thread'
      this.cursor.forEachReference(id, (slot, target) => {
        const name = slot < NAMED_SLOT ? '' : this.cursor.slotName(id, slot)
        if (name === '.__dict__' || name === '(dict)' || (isPerThread && name === '')) owners.set(target, id)
      })
    })
    return owners
  }

  private moduleName(label: string): string {
    return moduleName(label, this.entry)
  }
}

/** What readers call a module that Python calls `label`: the one that `entry` is the file of is `__main__` to Python. */
export function moduleName(label: string, entry: string): string {
  return label === '__main__' ? entry.slice(entry.lastIndexOf('/') + 1).replace(/\.py$/, '') : label
}

/** The slot of a type's objects in which their namespace is; -1 where they have none. */
export function tableSlot({ role, slotNames }: TypeInfo): number {
  const at = slotNames.indexOf(role === 'type' ? '(dict)' : '__dict__')
  return at < 0 ? -1 : NAMED_SLOT + at
}

/** A call by its function: `work()`; the bodies of modules and expressions have names that are no calls. */
export function callName(label: string): string {
  if (label === '<module>') return "a module's body"
  return label.endsWith('>') ? label : `${label}()`
}

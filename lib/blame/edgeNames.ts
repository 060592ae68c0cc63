/**
 * References as a reader of Python knows them: `events._subscribers`, `['reload']`, `[0]`, `.__self__`.
 *
 * What lies between a name and its value inside the interpreter (sys.modules, a module's namespace, a class's or an
 * instance's dictionary) is folded into one edge, which has the place of the last reference folded: the one that a
 * statement made.
 */
import type { HeapCursor } from '../heap/history/HeapCursor'
import { edgeKind, type HeapPicture } from '../heap/history/graphAt'
import { sourceOf } from '../heap/retain/graph'

/** One reference as shown; `edge` is its number in the graph, that of the last one folded. */
export interface NamedEdge {
  readonly name: string
  readonly edge: number
}

export class EdgeNamer {
  constructor(
    private readonly cursor: HeapCursor,
    private readonly picture: HeapPicture,
  ) {}

  /** A path from the root, edge by edge, as it is shown. */
  path(edges: readonly number[]): NamedEdge[] {
    const shown: NamedEdge[] = []
    let prefix = ''
    edges.forEach((edge, at) => {
      if (at === 0 || this.isFolded(edge)) {
        prefix = this.prefixAfter(edge, prefix)
        return
      }
      shown.push({ name: this.nameWith(edge, prefix), edge })
      prefix = ''
    })
    const last = edges.at(-1)
    if (shown.length === 0 && last !== undefined)
      shown.push({ name: prefix === '' ? this.rootName(last) : prefix, edge: last })
    return shown
  }

  /** One reference by itself, with the module or function it starts from where it is a name of one. */
  single(edge: number): NamedEdge {
    return { name: this.nameWith(edge, this.ownerPrefix(edge)), edge }
  }

  private source(edge: number): number {
    return this.picture.objectOf[sourceOf(this.picture.graph, edge)] ?? 0
  }

  private target(edge: number): number {
    return this.picture.objectOf[this.picture.graph.to[edge] ?? 0] ?? 0
  }

  private role(id: number): string {
    return id === 0 ? 'root' : (this.cursor.typeInfo(id)?.role ?? 'machinery')
  }

  private slotName(edge: number): string {
    return this.cursor.slotName(this.source(edge), this.picture.slot[edge] ?? 0)
  }

  /** Whether the reference leads from something the reader knows into the interpreter's own table behind it. */
  private isFolded(edge: number): boolean {
    if (this.picture.kind[edge] !== edgeKind.SLOT) return false
    const source = this.role(this.source(edge))
    const target = this.role(this.target(edge))
    if (target === 'module' && (source === 'root' || this.isModuleTable(this.source(edge)))) return true
    const name = this.slotName(edge)
    return name === '.__dict__' || (source === 'type' && name === '.(dict)')
  }

  /** The dict `sys.modules`: the only one that the root refers to by its first slot. */
  private isModuleTable(id: number): boolean {
    return id === this.cursor.targetOf(0, 0)
  }

  private prefixAfter(edge: number, prefix: string): string {
    const target = this.target(edge)
    switch (this.role(target)) {
      case 'module':
        return moduleName(this.cursor.labelOf(target))
      case 'frame':
        return this.cursor.labelOf(target)
      default:
        return prefix
    }
  }

  private nameWith(edge: number, prefix: string): string {
    const kind = this.picture.kind[edge]
    if (kind === edgeKind.FRAME || kind === edgeKind.HOLD) return this.rootName(edge)
    const name = this.slotName(edge)
    const key = /^\['(.*)'\]$/.exec(name)?.[1]
    const owner = this.ownerRole(edge)
    if (key !== undefined && owner !== null) return prefix === '' ? `.${key}` : `${prefix}.${key}`
    return prefix === '' ? name : `${prefix}${name}`
  }

  /** What the dict at the reference's beginning is the namespace of, if it is one. */
  private ownerRole(edge: number): string | null {
    const source = this.source(edge)
    const owner = this.ownerOf(source)
    return owner === null ? null : this.role(owner)
  }

  private ownerPrefix(edge: number): string {
    const source = this.source(edge)
    if (this.role(source) === 'frame') return this.cursor.labelOf(source)
    const owner = this.ownerOf(source)
    return owner !== null && this.role(owner) === 'module' ? moduleName(this.cursor.labelOf(owner)) : ''
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
      this.cursor.forEachReference(id, (slot, target) => {
        const name = slot < 0 ? '' : this.cursor.slotName(id, slot)
        if (name === '.__dict__' || name === '.(dict)') owners.set(target, id)
      })
    })
    return owners
  }

  private rootName(edge: number): string {
    const { kind, slot } = this.picture
    if (kind[edge] === edgeKind.HOLD) return this.cursor.index.history.labels[slot[edge] ?? 0] ?? 'the interpreter'
    if (kind[edge] === edgeKind.FRAME) return `${this.cursor.labelOf(this.target(edge))}()`
    return 'the interpreter'
  }
}

/** The entry module is `__main__` to Python and `main` to its readers. */
function moduleName(label: string): string {
  return label === '__main__' ? 'main' : label
}

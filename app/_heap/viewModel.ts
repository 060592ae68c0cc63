/**
 * The scene at one step: a pure function of where the history's cursor stands and what the reader asked for.
 *
 * A walk in breadth from the roots (modules of the lesson, then running calls) gives every object one place: instances,
 * modules and calls have cards; containers and bound methods stand in the rows below the reference that leads to them
 * first, and every other reference to them is an arrow to that row. What the step changed is told by birth offsets here,
 * and by comparison with the step before (changes.ts).
 *
 * It knows how to name people only through `originOf`; it does not know where cards lie (arrange.ts).
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryFacts } from './facts'
import { isNested, namespaceOf, unquoted } from './folding'
import { isPlain, lengthWords, previewOf } from './preview'
import type { Reference } from './references'
import { referencesOf } from './references'
import type { Card, CardKind, Lane, Origin, Row, Scene, Target } from './scene'
import { edgesOf } from './scene'

export interface ViewOptions {
  /** By the module's name in Python; only these are shown, in this order. */
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly lane: Lane }>
  readonly originOf: (statement: number) => Origin
  /** Rows opened by the reader: all their entries are shown. */
  readonly opened: ReadonlySet<string>
  /** Classes, functions and machinery too. */
  readonly isComplete: boolean
  /** Serials shown even where folding would hide them: the way to what the reader chose. */
  readonly spotlight: ReadonlySet<number>
  readonly lingering: ReadonlySet<number>
}

const INTERPRETER_LANE: Lane = { key: 'interpreter', title: 'Interpreter', face: null }
export const CALLS: Lane = { key: 'calls', title: 'Calls now running', face: null }

/** More cards than this are not drawn; the scene says how many are left out. */
const MOST_CARDS = 300
const ENTRIES_SHOWN = 6
const DEEPEST = 7

export function sceneAt(cursor: HeapCursor, facts: HistoryFacts, step: number, options: ViewOptions): Scene {
  cursor.seek(step)
  return new SceneWalk(cursor, facts, options, cursor.index.startOf(step)).scene(step)
}

interface OpenCard {
  readonly card: Card
  readonly rows: Row[]
}

class SceneWalk {
  private readonly cards: OpenCard[] = []
  private readonly queue: number[] = []
  /** Object id -> where it is shown. */
  private readonly places = new Map<number, Target>()
  private readonly pending: { readonly rows: Row[]; readonly at: number; readonly target: number }[] = []
  private leftOut = 0

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
    /** Offset of the step's first event: what was made from here on is new. */
    private readonly stepStart: number,
  ) {}

  scene(step: number): Scene {
    const lanes = this.openModules()
    if (this.openCalls()) lanes.push(CALLS)
    if (this.openInterpreter()) lanes.push(INTERPRETER_LANE)
    for (let at = 0; at < this.queue.length; at++) this.fill(this.queue[at] ?? 0)
    this.pointRest()
    const cards = this.cards.map(({ card, rows }) => ({ ...card, rows }))
    return { step, cards, edges: edgesOf(cards), lanes, leftOut: this.leftOut }
  }

  private openModules(): Lane[] {
    const { cursor, options } = this
    const found = new Map<string, number>()
    for (const serial of this.facts.modules) {
      const id = cursor.index.idOf(serial)
      if (cursor.serialOf(id) === serial) found.set(this.moduleName(id), id)
    }
    const lanes: Lane[] = []
    for (const [name, { title, lane }] of options.modules) {
      const id = found.get(name)
      if (id === undefined) continue
      if (!lanes.some(({ key }) => key === lane.key)) lanes.push(lane)
      this.open(id, 'module', title, lane.key)
      const namespace = namespaceOf(cursor, id)
      if (namespace !== 0) this.places.set(namespace, { card: this.keyOf(id), row: null })
    }
    return lanes
  }

  private moduleName(id: number): string {
    const named = referencesOf(this.cursor, id).find(({ name }) => name === '__name__')
    return unquoted(this.cursor.labelOf(named?.target ?? id))
  }

  private openCalls(): boolean {
    let some = false
    for (const frame of this.cursor.threads().flat()) {
      const name = this.cursor.labelOf(frame)
      if (name === '<module>' || this.places.has(frame)) continue
      this.open(frame, 'frame', `${name}()`, CALLS.key)
      some = true
    }
    return some
  }

  /** What the interpreter itself holds: shown only where the chosen object's way begins. */
  private openInterpreter(): boolean {
    const rows: Row[] = []
    const origin = this.options.originOf(0)
    const add = (name: string, target: number) => {
      const to = this.places.get(target) ?? null
      const type = this.cursor.typeInfo(target)
      if (to !== null || type === undefined || !isInterpretersOwn(this.cursor, target)) return
      if (!this.options.spotlight.has(this.cursor.serialOf(target))) return
      const reference = {
        key: `0.${name}.${this.cursor.serialOf(target)}`,
        name,
        target,
        targetType: type,
        statement: 0,
        birth: 0,
      }
      const inside = this.addRow('o0', rows, { ...reference, isWeak: false, isShown: true, isMachinery: false }, 0)
      if (inside !== null) this.addRows('o0', rows, inside, 1)
    }
    this.cursor.forEachReference(0, (slot, target) => add(rootName(this.cursor.slotName(0, slot)), target))
    for (const serial of this.options.spotlight) {
      const id = this.cursor.index.idOf(serial)
      for (const { why } of this.cursor.holds(id)) add(why, id)
    }
    if (rows.length === 0) return false
    this.cards.unshift({ card: { ...INTERPRETER_CARD, made: origin }, rows })
    return true
  }

  private keyOf(id: number): string {
    return `o${this.cursor.serialOf(id)}`
  }

  private open(id: number, kind: CardKind, title: string, lane: string | null): boolean {
    if (this.cards.length >= MOST_CARDS) {
      this.leftOut++
      return false
    }
    const { cursor, options } = this
    const serial = cursor.serialOf(id)
    const born = cursor.index.birthEvent(serial) >= this.stepStart
    const card: Card = {
      key: this.keyOf(id),
      serial,
      kind,
      title,
      note: kind === 'instance' ? this.noteOf(id) : '',
      rows: [],
      lane,
      count: kind === 'module' || kind === 'frame' ? null : cursor.count(id),
      size: cursor.sizeOf(id),
      made: options.originOf(cursor.madeBy(id)),
      life: born && kind !== 'frame' ? 'born' : 'alive',
      lingers: options.lingering.has(serial),
      hidden: 0,
    }
    this.cards.push({ card, rows: [] })
    this.places.set(id, { card: card.key, row: null })
    this.queue.push(id)
    return true
  }

  private noteOf(id: number): string {
    const label = this.cursor.labelOf(id)
    const isPlain = label === '' || label === this.cursor.typeInfo(id)?.name
    return isPlain ? `${this.facts.rankOf(this.cursor.serialOf(id))}` : label
  }

  private fill(id: number): void {
    const key = this.keyOf(id)
    const at = this.cards.findIndex(({ card }) => card.key === key)
    const open = this.cards[at]
    if (open === undefined) return
    const references = referencesOf(this.cursor, id)
    const shown = references.filter((reference) => this.isWanted(reference))
    const hidden = references.filter((each) => !each.isMachinery && !shown.includes(each)).length
    if (open.card.kind === 'module') this.cards[at] = { card: { ...open.card, hidden }, rows: open.rows }
    this.addRows(open.card.key, open.rows, shown)
  }

  private isWanted(reference: Reference): boolean {
    const { isComplete, spotlight } = this.options
    return reference.isShown || isComplete || spotlight.has(this.cursor.serialOf(reference.target))
  }

  /** Classes and modules among data are named, not opened, unless the reader asked for them. */
  private isMentioned({ target, targetType }: Reference): boolean {
    if (targetType.role !== 'type' && targetType.role !== 'module') return false
    return !this.options.isComplete && !this.options.spotlight.has(this.cursor.serialOf(target))
  }

  /** Rows in depth first, with a stack of what remains to be written at each depth. */
  private addRows(card: string, rows: Row[], references: readonly Reference[], depth = 0): void {
    const stack = [{ references, next: 0 }]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const reference = top.references[top.next++]
      if (reference === undefined) {
        stack.pop()
        continue
      }
      const inside = this.addRow(card, rows, reference, depth + stack.length - 1)
      if (inside !== null) stack.push({ references: inside, next: 0 })
    }
  }

  /** Writes one row; answers what is to be written below it, if its object stands here. */
  private addRow(card: string, rows: Row[], reference: Reference, depth: number): readonly Reference[] | null {
    const { target, targetType } = reference
    if (targetType.role === 'atom') return this.pushValue(rows, reference, depth, this.cursor.labelOf(target))
    const place = this.places.get(target)
    if (place === undefined && this.isMentioned(reference)) {
      return this.pushValue(rows, reference, depth, this.nameOf(target, targetType))
    }
    if (place !== undefined) return this.push(rows, reference, depth, this.nameOf(target, targetType), place)
    if (reference.isWeak) {
      this.pending.push({ rows, at: rows.length, target })
      return this.push(rows, reference, depth, this.nameOf(target, targetType), null)
    }
    if (!isNested(targetType) || depth >= DEEPEST) return this.pushCard(rows, reference, depth)
    return this.nest(card, rows, reference, depth)
  }

  private push(rows: Row[], reference: Reference, depth: number, text: string, to: Target | null): null {
    rows.push(this.rowOf(reference, depth, text, to))
    return null
  }

  private pushValue(rows: Row[], reference: Reference, depth: number, text: string): null {
    rows.push({ ...this.rowOf(reference, depth, text, null), isValue: true })
    return null
  }

  private pushCard(rows: Row[], reference: Reference, depth: number): null {
    const { target, targetType } = reference
    const name = this.nameOf(target, targetType)
    const isOpen = this.open(
      target,
      cardKind(targetType),
      targetType.role === 'instance' ? targetType.name : name,
      null,
    )
    const place = isOpen ? (this.places.get(target) ?? null) : null
    return this.push(rows, reference, depth, name, place)
  }

  private nest(card: string, rows: Row[], reference: Reference, depth: number): readonly Reference[] {
    const { target, targetType } = reference
    const inside = referencesOf(this.cursor, target)
    this.places.set(target, { card, row: reference.key })
    if (targetType.role === 'container' && isPlain(inside)) {
      this.pushValue(rows, reference, depth, previewOf(this.cursor, targetType.name, inside))
      return []
    }
    const isContainer = targetType.role === 'container'
    this.push(
      rows,
      reference,
      depth,
      isContainer ? lengthWords(targetType.name, inside) : this.nameOf(target, targetType),
      null,
    )
    const wanted = inside.filter((each) => this.isWanted(each))
    return isContainer ? this.fewOf(rows, reference, depth, wanted) : wanted
  }

  /** The first entries, and those beyond them that lead to objects; a row says how many are left out. */
  private fewOf(rows: Row[], reference: Reference, depth: number, entries: readonly Reference[]): readonly Reference[] {
    if (entries.length <= ENTRIES_SHOWN || this.options.opened.has(`${reference.key}+`)) return entries
    const weighty = entries.filter((entry) => entry.targetType.role !== 'atom')
    const spotlit = weighty.filter((entry) => this.options.spotlight.has(this.cursor.serialOf(entry.target)))
    const shown = new Set([...spotlit, ...weighty, ...entries].slice(0, ENTRIES_SHOWN))
    const row = this.rowOf(reference, depth + 1, '', null)
    const more = entries.length - shown.size
    rows.push({
      ...row,
      key: `${reference.key}+`,
      name: `+${more} more`,
      serial: 0,
      kind: 'system',
      change: null,
      more,
    })
    return entries.filter((entry) => shown.has(entry))
  }

  private rowOf(reference: Reference, depth: number, text: string, to: Target | null): Row {
    const origin = this.options.originOf(reference.statement)
    return {
      key: reference.key,
      depth,
      name: reference.name,
      text,
      serial: this.cursor.serialOf(reference.target),
      isValue: false,
      kind: reference.isWeak ? 'weak' : reference.statement === 0 ? 'system' : 'strong',
      origin,
      change: reference.birth >= this.stepStart ? 'new' : null,
      to,
      more: 0,
    }
  }

  private nameOf(id: number, type: TypeInfo): string {
    if (type.role === 'instance') return `${type.name} ${this.noteOf(id)}`
    if (type.role === 'type') return `class ${this.cursor.labelOf(id)}`
    const label = type.name === 'method' ? this.functionOf(id) : this.cursor.labelOf(id)
    if (type.role === 'frame') return `${label}()`
    return label === '' || label === type.name ? type.name : `${type.name} ${label}`
  }

  /** The name of the function that a method binds. */
  private functionOf(id: number): string {
    const at = this.cursor.typeInfo(id)?.slotNames.indexOf('__func__') ?? -1
    return this.cursor.labelOf(at < 0 ? 0 : this.cursor.targetOf(id, NAMED_SLOT + at)) || this.cursor.labelOf(id)
  }

  /** Weak references to objects whose place was found only later. */
  private pointRest(): void {
    for (const { rows, at, target } of this.pending) {
      const row = rows[at]
      if (row !== undefined) rows[at] = { ...row, to: this.places.get(target) ?? null }
    }
  }
}

const INTERPRETER_CARD: Omit<Card, 'made'> = {
  key: 'o0',
  serial: 0,
  kind: 'machinery',
  title: 'Interpreter',
  note: '',
  rows: [],
  lane: INTERPRETER_LANE.key,
  count: null,
  size: 0,
  life: 'alive',
  lingers: false,
  hidden: 0,
}

/** Not a module, and not the table of modules: those have lanes of their own. */
function isInterpretersOwn(cursor: HeapCursor, id: number): boolean {
  const role = cursor.typeInfo(id)?.role
  if (role === 'module' || role === 'frame') return false
  let isTable = false
  if (role === 'container')
    cursor.forEachReference(id, (_slot, target) => (isTable ||= cursor.typeInfo(target)?.role === 'module'))
  return !isTable
}

function rootName(name: string): string {
  return name.replace(/^\./, '') || 'interpreter state'
}

function cardKind(type: TypeInfo): CardKind {
  if (type.role === 'instance' || type.role === 'container' || type.role === 'frame' || type.role === 'module')
    return type.role
  return type.role === 'function' ? 'callable' : type.role === 'type' ? 'type' : 'machinery'
}

/**
 * The scene at one step: a pure function of where the history's cursor stands and what the reader asked for.
 *
 * A walk in breadth from the roots (modules of the lesson, then running calls, then what the interpreter itself holds)
 * gives every object one place: instances, modules and calls have cards; the rest stands in rows (RowWriter.ts). What the
 * step made is told by birth offsets here, what it took away by comparison with the step before (changes.ts).
 *
 * It knows how to name people only through `originOf`; it does not know where cards lie (arrange.ts).
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryFacts } from './facts'
import { namespaceOf, unquoted } from './folding'
import { interpreterHeld } from './interpreterHeld'
import { Names } from './names'
import { referencesOf } from './references'
import { RowWriter } from './RowWriter'
import type { Card, CardKind, Lane, Origin, Row, Scene } from './scene'
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

const CALLS: Lane = { key: 'calls', title: 'Calls now running', face: null }
const INTERPRETER: Lane = { key: 'interpreter', title: 'Interpreter', face: null }

/** More cards than this are not drawn; the scene says how many are left out. */
const MOST_CARDS = 300

export function sceneAt(cursor: HeapCursor, facts: HistoryFacts, step: number, options: ViewOptions): Scene {
  cursor.seek(step)
  return new SceneWalk(cursor, facts, options, cursor.index.startOf(step)).scene(step)
}

interface OpenCard {
  card: Card
  readonly id: number
  readonly rows: Row[]
}

class SceneWalk {
  private readonly cards: OpenCard[] = []
  private readonly names: Names
  private readonly writer: RowWriter
  private leftOut = 0

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
    private readonly stepStart: number,
  ) {
    this.names = new Names(cursor, facts)
    const open = (id: number, type: TypeInfo) => this.open(id, cardKind(type), this.titleOf(id, type), null)
    this.writer = new RowWriter({ cursor, names: this.names, options, stepStart, open })
  }

  scene(step: number): Scene {
    const lanes = this.openModules()
    if (this.openCalls()) lanes.push(CALLS)
    if (this.openInterpreter()) lanes.push(INTERPRETER)
    // Filling a card opens further ones behind it.
    for (let at = 0; at < this.cards.length; at++) this.fill(this.cards[at])
    this.writer.pointRest()
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
      if (namespace !== 0) this.writer.places.set(namespace, { card: this.keyOf(id), row: null })
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
      if (name === '<module>' || this.writer.places.has(frame)) continue
      this.open(frame, 'frame', `${name}()`, CALLS.key)
      some = true
    }
    return some
  }

  /** What the interpreter itself holds: shown only where the chosen object's way begins there. */
  private openInterpreter(): boolean {
    const held = interpreterHeld(this.cursor, this.options.spotlight)
    const unseen = held.filter(({ target }) => !this.writer.places.has(target))
    if (unseen.length === 0) return false
    const rows: Row[] = []
    this.cards.push({ card: { ...INTERPRETER_CARD, made: this.options.originOf(0) }, id: 0, rows })
    this.writer.write(INTERPRETER_CARD.key, rows, unseen)
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
    const isBorn = cursor.index.birthEvent(serial) >= this.stepStart
    const card: Card = {
      key: this.keyOf(id),
      serial,
      kind,
      title,
      note: kind === 'instance' ? this.names.noteOf(id) : '',
      rows: [],
      lane,
      count: kind === 'module' || kind === 'frame' ? null : cursor.count(id),
      size: cursor.sizeOf(id),
      made: options.originOf(cursor.madeBy(id)),
      life: isBorn && kind !== 'frame' ? 'born' : 'alive',
      lingers: options.lingering.has(serial),
      hidden: 0,
    }
    this.cards.push({ card, id, rows: [] })
    this.writer.places.set(id, { card: card.key, row: null })
    return true
  }

  private titleOf(id: number, type: TypeInfo): string {
    return type.role === 'instance' ? type.name : this.names.nameOf(id, type)
  }

  private fill(open: OpenCard | undefined): void {
    if (open === undefined || open.id === 0) return
    const references = referencesOf(this.cursor, open.id)
    const shown = references.filter((reference) => this.writer.isWanted(reference))
    const hidden = references.filter((each) => !each.isMachinery && !shown.includes(each)).length
    if (open.card.kind === 'module') open.card = { ...open.card, hidden }
    this.writer.write(open.card.key, open.rows, shown)
  }
}

const INTERPRETER_CARD: Omit<Card, 'made'> = {
  key: 'o0',
  serial: 0,
  kind: 'machinery',
  title: 'Interpreter',
  note: '',
  rows: [],
  lane: INTERPRETER.key,
  count: null,
  size: 0,
  life: 'alive',
  lingers: false,
  hidden: 0,
}

function cardKind({ role }: TypeInfo): CardKind {
  switch (role) {
    case 'instance':
    case 'container':
    case 'frame':
    case 'module':
    case 'type':
      return role
    case 'function':
      return 'callable'
    case 'atom':
    case 'machinery':
      return 'machinery'
  }
}

/**
 * The scene at one step: a pure function of where the history's cursor stands and what the reader asked for.
 *
 * A walk in breadth from the roots (modules of the lesson, then running calls, then what the interpreter itself holds)
 * gives every object one place: instances, modules and calls have cards; the rest stands in rows (RowWriter.ts). What the
 * step made is told by birth offsets here, what it took away by comparison with the step before (changes.ts). An object of
 * the team's classes that this would leave out is found a way to (hidden.ts), in a second walk.
 *
 * It knows how to name people only through `originOf`; it does not know where cards lie (arrange.ts).
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'
import { isCell } from './cells'
import { type Chain, chainFrom } from './chains'
import { inCircles } from './circles'
import type { HistoryFacts } from './facts'
import { Families, type Family } from './families'
import { namespaceOf, unquoted } from './folding'
import { absentInstances, heapWays, type HeapWays, type Ways, waysInPieces, waysTo } from './hidden'
import { doneAtOnce, OBJECTS_A_PIECE, type Work } from './inPieces'
import { interpreterHeld } from './interpreterHeld'
import { Names } from './names'
import { type Reference, ReferenceReader } from './references'
import { waysToHolders } from './otherHolders'
import { RowWriter } from './RowWriter'
import type { Card, CardKind, Import, Lane, Origin, Row, Scene } from './scene'
import { edgesOf } from './scene'
import { type Stretch, wholeStep } from './stretch'
import type { Translate } from '../_language/translate'

export interface ViewOptions {
  /** In what language the scene is told. */
  readonly t: Translate
  /** By the module's name in Python; only these are shown, in this order. */
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly lane: Lane }>
  readonly originOf: (statement: number) => Origin
  /** Rows opened by the reader, and how many times: each time more of their entries are shown. */
  readonly opened: ReadonlyMap<string, number>
  /** Classes and functions too. */
  readonly isComplete: boolean
  /** Serials shown even where folding would hide them: the way to what the reader chose. */
  readonly spotlight: ReadonlySet<number>
  readonly lingering: ReadonlySet<number>
}

/** Keys of the lanes that are nobody's. */
const CALLS = 'calls'
const INTERPRETER = 'interpreter'
const ADRIFT = 'adrift'

/** More cards than this are not drawn; the scene says how many are left out. */
const MOST_CARDS = 300
/** More objects than this are not brought to light at once. */
const MOST_FOUND = 40
/** Of a heap of more objects than this no graph is made for a picture: whoever looks would wait. */
const MOST_AT_ONCE = 50_000

/** The cards at which all ways begin, with their rows: what a scene at the step has in its lanes of modules and calls. */
export function rootsAt(cursor: HeapCursor, facts: HistoryFacts, step: number, options: ViewOptions): readonly Card[] {
  cursor.seek(step)
  return new SceneWalk(cursor, facts, options, cursor.index.startOf(step)).roots()
}

export function sceneAt(cursor: HeapCursor, facts: HistoryFacts, step: number, options: ViewOptions): Scene {
  return sceneAfter(cursor, facts, wholeStep(cursor.index, step), options)
}

/** The scene when the stretch is done; what it made is new. */
export function sceneAfter(cursor: HeapCursor, facts: HistoryFacts, stretch: Stretch, options: ViewOptions): Scene {
  return doneAtOnce(sceneInPieces(cursor, facts, stretch, options))
}

/** The same piece by piece. Whoever else looks at the history meanwhile may move the cursor. */
export function* sceneInPieces(
  cursor: HeapCursor,
  facts: HistoryFacts,
  stretch: Stretch,
  options: ViewOptions,
): Work<Scene> {
  cursor.seekEvent(stretch.to)
  if (cursor.index.aliveAfter(stretch.step) > MOST_AT_ONCE) {
    yield null
    cursor.seekEvent(stretch.to)
  }
  const work = sceneWhere(cursor, facts, stretch, options)
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return next.value
    yield null
    cursor.seekEvent(stretch.to)
  }
}

/** The cursor stands at the stretch's end, also after each pause. */
function* sceneWhere(cursor: HeapCursor, facts: HistoryFacts, stretch: Stretch, options: ViewOptions): Work<Scene> {
  const references = new ReferenceReader(cursor)
  const walk = new SceneWalk(cursor, facts, options, stretch.from, references)
  const scene = walk.scene(stretch.step, NOBODY)
  const isLarge = cursor.index.aliveAfter(stretch.step) > MOST_AT_ONCE
  if (isLarge) yield null
  const unseen = yield* walk.unseen()
  let known: HeapWays | null = null
  const ways = (): HeapWays => (known ??= heapWays(cursor))
  const holders = walk.holders(scene, ways)
  if (unseen.length === 0 && holders.size === 0) return scene
  const { onWay, adrift } =
    unseen.length === 0 ? NO_WAYS : isLarge ? yield* waysInPieces(cursor, unseen) : waysTo(cursor, ways(), unseen)
  const spotlight = new Set([...options.spotlight, ...holders, ...onWay])
  const more = new SceneWalk(cursor, facts, { ...options, spotlight }, stretch.from, references)
  return more.scene(stretch.step, adrift)
}

const NOBODY: Ways['adrift'] = new Set()
const NO_WAYS: Ways = { onWay: NOBODY, adrift: NOBODY }

interface OpenCard {
  card: Card
  readonly id: number
  readonly rows: Row[]
}

class SceneWalk {
  private readonly cards: OpenCard[] = []
  private readonly names: Names
  private readonly writer: RowWriter
  private readonly families: Families
  /** The object whose card is written. */
  private filling = 0
  /** How many were come to. */
  private chains = 0
  /** Behind which another may follow. */
  private readonly chainEnds = new Set<number>()
  /** By the last object of a chain that grows at its end, also where something else leads to it first. */
  private readonly lastKeys = new Map<number, string>()
  /** By the object at which a chain branched later: the key of the end behind it. */
  private readonly keysBehind = new Map<number, string>()
  /** The step in which the cursor stands is not done. */
  private readonly isWithin: boolean
  private leftOut = 0
  /** Once somebody asked, after the scene was made. */
  private foldedThings: Uint8Array | null = null

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
    private readonly stepStart: number,
    private readonly references = new ReferenceReader(cursor),
  ) {
    this.isWithin = cursor.offset < cursor.index.endOf(cursor.step)
    this.names = new Names(cursor, facts)
    const open = (id: number, type: TypeInfo) => this.openFirst(id, type)
    this.writer = new RowWriter({ cursor, names: this.names, options, stepStart, open })
    const isPlaced = (id: number) => this.writer.places.has(id)
    this.families = new Families({ cursor, isPlaced, spotlight: options.spotlight })
  }

  roots(): readonly Card[] {
    this.openModules()
    this.openCalls()
    const count = this.cards.length
    for (const card of this.cards.slice(0, count)) this.fill(card)
    return this.cards.slice(0, count).map(({ card, rows }) => ({ ...card, rows }))
  }

  /** `adrift` are the serials of objects that no root leads to. */
  scene(step: number, adrift: ReadonlySet<number>): Scene {
    const lanes = this.openModules()
    const { t } = this.options
    if (this.openCalls()) lanes.push({ key: CALLS, title: t('heap.lanes.calls'), face: null })
    if (this.openInterpreter()) lanes.push({ key: INTERPRETER, title: t('heap.lanes.interpreter'), face: null })
    this.fillFrom(0)
    // Within a step what was just made, and what is about to be freed, is not out of reach for good.
    const adriftTitle = t(this.isWithin ? 'heap.lanes.adriftNow' : 'heap.lanes.adrift')
    if (this.openAdrift(adrift)) lanes.push({ key: ADRIFT, title: adriftTitle, face: null })
    this.writer.pointRest()
    const imports = this.imports()
    const written = this.cards.map(({ card, id, rows }) => ({ ...card, rows, imports: imports.get(id) ?? [] }))
    const edges = edgesOf(written)
    const circles = inCircles(written, edges)
    const cards = written.map((card) => (circles.has(card.key) ? { ...card, isInCircle: true } : card))
    const { isWithin, cursor } = this
    return { step, until: cursor.offset, isWithin, cards, edges, lanes, leftOut: this.leftOut }
  }

  /** By the module that is imported: who has it, under which name. */
  private imports(): Map<number, Import[]> {
    const found = new Map<number, Import[]>()
    for (const { card, id } of this.cards) {
      if (card.kind !== 'module' || id === 0) continue
      for (const { key, name, target, targetType, statement } of this.references.of(id)) {
        if (targetType.role !== 'module') continue
        const origin = this.options.originOf(statement)
        found.set(target, [...(found.get(target) ?? []), { key, by: card.title, name, origin }])
      }
    }
    return found
  }

  /** Ids of the team's objects that have no place, in the order of their births, if the picture has room for them. */
  *unseen(): Work<number[]> {
    if (this.leftOut > 0) return []
    const { cursor, writer, isWithin } = this
    const { modules, lingering } = this.options
    const isPlaced = (id: number) => writer.places.has(id)
    const absent = yield* absentInstances(cursor, { modules, lingering, isWithin, isPlaced })
    const folded = absent.length === 0 || writer.folded.length === 0 ? null : yield* this.foldedAway()
    const unseen = folded === null ? absent : absent.filter((id) => folded[id] !== 1)
    return unseen.sort((a, b) => cursor.serialOf(a) - cursor.serialOf(b)).slice(0, MOST_FOUND)
  }

  /** What else must be seen for all holders of the team's objects to be in the picture. */
  holders(scene: Scene, ways: () => HeapWays): ReadonlySet<number> {
    const { cursor, options } = this
    if (this.leftOut > 0) return NOBODY
    const isTeams = ({ serial, lingers }: Card): boolean =>
      lingers || options.modules.has(cursor.typeInfo(cursor.index.idOf(serial))?.module ?? '')
    const isInSight = (id: number): boolean => doneAtOnce(this.foldedAway())[id] === 1
    return waysToHolders(cursor, scene, isTeams, isInSight, ways)
  }

  /** Object -> 1 where the picture would show it, about, if every "more" were opened. */
  private *foldedAway(): Work<Uint8Array> {
    return (this.foldedThings ??= yield* this.findFolded())
  }

  private *findFolded(): Work<Uint8Array> {
    const { cursor } = this
    const found = new Uint8Array(cursor.index.greatestId + 1)
    const queue: number[] = []
    const find = (id: number) => {
      if (found[id] === 1) return
      found[id] = 1
      queue.push(id)
    }
    this.writer.folded.forEach(find)
    for (let at = 0; at < queue.length; at++) {
      if (at % OBJECTS_A_PIECE === OBJECTS_A_PIECE - 1) yield null
      cursor.forEachTarget(queue[at] ?? 0, (slot, target) => {
        const role = slot === TYPE_SLOT ? undefined : cursor.typeInfo(target)?.role
        if (role === 'instance' || role === 'container') find(target)
      })
    }
    return found
  }

  /** Filling a card opens further ones behind it. */
  private fillFrom(first: number): void {
    for (let at = first; at < this.cards.length; at++) this.fill(this.cards[at])
  }

  /** One at a time: what it leads to has its place behind it. */
  private openAdrift(serials: ReadonlySet<number>): boolean {
    const { cursor } = this
    let some = false
    for (const serial of serials) {
      const id = cursor.index.idOf(serial)
      const type = cursor.typeInfo(id)
      if (type === undefined || this.writer.places.has(id)) continue
      const first = this.cards.length
      this.open(id, cardKind(type), this.titleOf(id, type), ADRIFT)
      this.fillFrom(first)
      some = true
    }
    return some
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

  /** As it was made, whatever the program calls it since; to ask it for its names takes as long as all that it has. */
  private moduleName(id: number): string {
    const label = this.cursor.labelOf(id)
    if (label !== '') return label
    const named = this.references.of(id).find(({ name }) => name === '__name__')
    return unquoted(this.cursor.labelOf(named?.target ?? id))
  }

  private openCalls(): boolean {
    let some = false
    this.cursor.threads().forEach((frames, thread) => {
      // Below the first call lies the program's own body, until it is over.
      const first = this.cursor.labelOf(frames[0] ?? 0) === '<module>' ? 0 : 1
      for (const [depth, frame] of frames.entries()) {
        const title = this.callTitle(frame)
        if (title === null || this.writer.places.has(frame)) continue
        this.open(frame, 'frame', title, CALLS, `call ${thread} ${first + depth}`)
        some = true
      }
    })
    return some
  }

  /** The call of a module is shown only where a way leads through what its line is working with. */
  private callTitle(frame: number): string | null {
    const { cursor } = this
    const name = cursor.labelOf(frame)
    const body = cursor.typeInfo(frame)?.module ?? name
    // The history files the body of a function under its own name, that of a module or class under its file.
    if (body === name) return `${name}()`
    if (name !== '<module>') return `class ${name}`
    return this.options.spotlight.has(cursor.serialOf(frame)) ? this.options.t('heap.thisLine', { body }) : null
  }

  /** What the interpreter itself holds: shown only where the chosen object's way begins there. */
  private openInterpreter(): boolean {
    const isShown = (module: number): boolean => this.options.modules.has(this.moduleName(module))
    const { t } = this.options
    const held = interpreterHeld(this.cursor, this.options.spotlight, isShown, t)
    const unseen = held.filter(({ target }) => !this.writer.places.has(target))
    if (unseen.length === 0) return false
    const rows: Row[] = []
    const card = { ...INTERPRETER_CARD, title: t('heap.lanes.interpreter'), made: this.options.originOf(0) }
    this.cards.push({ card, id: 0, rows })
    this.writer.write(INTERPRETER_CARD.key, rows, unseen)
    return true
  }

  private keyOf(id: number): string {
    return `o${this.cursor.serialOf(id)}`
  }

  /** The end of a chain that grows has its own key: as it grows or shrinks, it stands where the end before stood. */
  private openFirst(id: number, type: TypeInfo): boolean {
    this.families.opened(id, this.filling)
    const isWithin = this.writer.unfoldedTo.has(id)
    const chain = this.chainBehind(id, isWithin)
    const own = chain?.growsAtHead !== true || isWithin ? this.keyOf(id) : `chain ${this.chains} first`
    return this.open(id, cardKind(type), this.titleOf(id, type), null, this.lastKeys.get(id) ?? own)
  }

  private chainBehind(id: number, isOpened: boolean): Chain | null {
    const { cursor, writer, lastKeys } = this
    if (writer.unfolded.has(id)) return null
    // What is further on in a tree is families.ts's, however few branches it has.
    if (this.families.isBehindLike(id) && !isOpened && !this.chainEnds.has(id)) return null
    const isPlaced = (each: number) => writer.places.has(each)
    const chain = chainFrom({ cursor, isPlaced, spotlight: this.options.spotlight }, id, isOpened)
    if (chain === null) return null
    this.chains++
    this.chainEnds.add(chain.last)
    writer.foldChain(id, chain)
    const isNewEnd = !chain.growsAtHead && !lastKeys.has(chain.last)
    const keys = chain.hasBranched ? this.keysBehind : lastKeys
    if (isNewEnd) keys.set(chain.last, `chain ${this.chains} last`)
    return chain
  }

  private open(id: number, kind: CardKind, title: string, lane: string | null, key = this.keyOf(id)): boolean {
    if (this.cards.length >= MOST_CARDS) {
      this.leftOut++
      return false
    }
    const { cursor, options } = this
    const serial = cursor.serialOf(id)
    const isBorn = cursor.index.birthEvent(serial) >= this.stepStart
    const card: Card = {
      key,
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
      isInCircle: false,
      hidden: 0,
      imports: [],
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
    const references = this.references.of(open.id)
    const shown: Reference[] = []
    let hidden = 0
    for (const reference of open.card.kind === 'frame' ? variablesFirst(references) : references) {
      if (this.writer.isWanted(reference)) shown.push(reference)
      else if (!reference.isMachinery) hidden++
    }
    if (open.card.kind === 'module') open.card = { ...open.card, hidden }
    this.filling = open.id
    const family = this.familyBehind(open.id, shown)
    const own = family === null ? shown : shown.filter((each) => !family.through.includes(each))
    this.writer.writeOwn(open.card.key, open.rows, own)
    if (family?.endsList === true) this.lastKeys.set(family.end, this.keyBehind(open.id))
    if (family !== null) this.writer.writeFamily(open.card.key, open.rows, family)
  }

  /** Of the end of the list that goes on, or begins, behind the object. */
  private keyBehind(id: number): string {
    return this.keysBehind.get(id) ?? `chain ${++this.chains} last`
  }

  private familyBehind(id: number, references: readonly Reference[]): Family | null {
    const { unfolded, unfoldedTo, isFamilyOpened } = this.writer
    if (unfolded.has(id) || unfoldedTo.has(id)) return null
    return this.families.behind(id, references, isFamilyOpened)
  }
}

/** What a call shares with inner functions is its own before it is theirs. */
function variablesFirst(references: readonly Reference[]): readonly Reference[] {
  const isVariable = ({ targetType }: Reference): boolean => isCell(targetType)
  return [...references.filter(isVariable), ...references.filter((each) => !isVariable(each))]
}

const INTERPRETER_CARD: Omit<Card, 'made' | 'title'> = {
  key: 'o0',
  serial: 0,
  kind: 'machinery',
  note: '',
  rows: [],
  lane: INTERPRETER,
  count: null,
  size: 0,
  life: 'alive',
  lingers: false,
  isInCircle: false,
  hidden: 0,
  imports: [],
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

/**
 * Writes the rows of cards: a row a reference, and below it, indented, the rows of a container or bound method that has its
 * place there. An object has one place; who refers to it later points an arrow at it.
 *
 * Invariant: `places` tells of every object written so far where it stands. Cards for objects that need one are opened by
 * whoever made the writer. Depth first with a stack of its own: nesting may be as deep as the picture allows.
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { foldAlike } from './alike'
import { closureOf, contentsOf, isCell, isOpened, withVariables } from './cells'
import type { Chain } from './chains'
import { type Entries, entriesOf } from './entries'
import type { Family } from './families'
import { isNested } from './folding'
import type { Names } from './names'
import { lengthWords, previewOf } from './preview'
import type { Reference } from './references'
import { referencesOf } from './references'
import type { Row, Target } from './scene'
import type { ViewOptions } from './viewModel'
import type { Translate } from '../_language/translate'

export interface WriterGround {
  readonly cursor: HeapCursor
  readonly names: Names
  readonly options: ViewOptions
  /** Offset of the step's first event: what was made from here on is new. */
  readonly stepStart: number
  /** Opens a card for an object; false when there are too many. */
  readonly open: (id: number, type: TypeInfo) => boolean
}

const ENTRIES_SHOWN = 6
/** So many more each time the reader asks. */
const ENTRIES_MORE = 50
const DEEPEST = 7

/** References to be written at one depth, and the row that follows them and all below them. */
interface Level {
  readonly references: readonly Reference[]
  readonly rest: Row | null
}

export class RowWriter {
  /** Object id -> where it is shown. */
  readonly places = new Map<number, Target>()
  /** Objects behind a row that says how many more there are. */
  readonly folded: number[] = []
  /** Chains that are folded, by the first object behind the row. */
  private readonly chains = new Map<number, Chain>()
  /** Objects of chains that are drawn: behind them begins no other, and no family. */
  readonly unfolded = new Set<number>()
  /** The last of those that the reader opened, behind which the chain goes on folded. */
  readonly unfoldedTo = new Set<number>()
  private readonly pending: { readonly rows: Row[]; readonly at: number; readonly target: number }[] = []

  constructor(private readonly ground: WriterGround) {}

  /** Writes rows for `references`, the outermost at `depth`. */
  write(card: string, rows: Row[], references: readonly Reference[], depth = 0): void {
    const stack: { readonly level: Level; next: number }[] = [{ level: { references, rest: null }, next: 0 }]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const reference = top.level.references[top.next++]
      if (reference === undefined) {
        if (top.level.rest !== null) rows.push(top.level.rest)
        stack.pop()
        continue
      }
      const inside = this.writeOne(card, rows, reference, depth + stack.length - 1)
      if (inside !== null) stack.push({ level: inside, next: 0 })
    }
  }

  /** Writes the rows of an object's own references, of many that are alike the first. */
  writeOwn(card: string, rows: Row[], references: readonly Reference[]): void {
    const more = (first: Reference): number => ENTRIES_MORE * (this.ground.options.opened.get(moreKey(first)) ?? 0)
    const mustBeSeen = (each: Reference): boolean => this.isSpotlit(each) || this.places.has(each.target)
    const { kept, behind } = foldAlike(references, { more, mustBeSeen })
    this.write(card, rows, kept)
    for (const { first, hidden } of behind) {
      for (const { target } of hidden) this.folded.push(target)
      const name = this.ground.options.t('heap.moreLikeThis', { count: hidden.length })
      const row = this.rowOf(first, 0, '', null)
      rows.push({ ...row, key: moreKey(first), name, serial: 0, kind: 'system', more: hidden.length, folded: null })
    }
  }

  /** One row for a family, behind the rows of the object in front of it. */
  writeFamily(card: string, rows: Row[], { through, members, end, isCut }: Family): void {
    const [first] = through
    if (first === undefined) return
    const { cursor, options, open } = this.ground
    const key = moreKey(first)
    for (const id of members) {
      this.folded.push(id)
      this.places.set(id, { card, row: key })
    }
    const type = cursor.typeInfo(end)
    if (type !== undefined && !this.places.has(end)) open(end, type)
    const row = this.rowOf(first, 0, '', this.places.get(end) ?? null)
    const more = members.length
    const name = options.t(isCut ? 'heap.manyLikeThis' : 'heap.moreLikeThis', { count: more })
    rows.push({ ...row, key, name, serial: 0, kind: end === 0 ? 'system' : row.kind, change: null, more, folded: null })
  }

  /** Whether the reader opened the family behind the reference, or a chain stands there. */
  isFamilyOpened = (through: Reference): boolean =>
    this.chains.has(through.target) || (this.ground.options.opened.get(moreKey(through)) ?? 0) > 0

  isWanted(reference: Reference): boolean {
    // What is in the picture already needs no machinery to lead to it.
    if (this.isSpotlit(reference)) return !reference.isMachinery || !this.places.has(reference.target)
    const { isComplete, modules } = this.ground.options
    if (reference.isPrivate && !modules.has(reference.sourceType.module)) return false
    return reference.isShown || (isComplete && !reference.isMachinery)
  }

  /** Weak references to objects whose place was found only later. */
  pointRest(): void {
    for (const { rows, at, target } of this.pending) {
      const row = rows[at]
      if (row !== undefined) rows[at] = { ...row, to: this.places.get(target) ?? null }
    }
  }

  /** Writes one row; answers what is to be written below it, if its object stands here. */
  private writeOne(card: string, rows: Row[], given: Reference, depth: number): Level | null {
    const reference = this.isFoldedCell(given) ? this.throughCell(card, rows, given, depth) : given
    if (reference === null) return null
    const { target, targetType } = reference
    const { cursor } = this.ground
    if (targetType.role === 'atom') return this.pushValue(rows, reference, depth, cursor.labelOf(target))
    const place = this.places.get(target)
    const name = this.ground.names.briefOf(target, targetType)
    if (place !== undefined) return this.push(rows, reference, depth, name, place)
    if (this.isMentioned(reference)) return this.pushValue(rows, reference, depth, name)
    if (reference.isWeak) {
      this.pending.push({ rows, at: rows.length, target })
      return this.push(rows, reference, depth, name, null)
    }
    if (isNested(targetType) && depth < DEEPEST) return this.nest(card, rows, reference, depth)
    if (this.isFoldedChain(card, rows, reference, depth)) return null
    const isOpen = this.ground.open(target, targetType)
    return this.push(rows, reference, depth, name, isOpen ? (this.places.get(target) ?? null) : null)
  }

  /** From here on there is one row for those of it that are not drawn. */
  foldChain(first: number, chain: Chain): void {
    for (const id of [first, ...chain.front, ...chain.back]) this.unfolded.add(id)
    const [folded] = chain.between
    if (folded !== undefined) this.chains.set(folded, chain)
  }

  /** Rows for a way that leads through a chain: to the first object that is not drawn, and behind how many more like it to the next that is. */
  private isFoldedChain(card: string, rows: Row[], reference: Reference, depth: number): boolean {
    const chain = this.chains.get(reference.target)
    if (chain === undefined || this.isUnfolded(chain, reference)) return false
    const { cursor, names, options, open } = this.ground
    const key = moreKey(reference)
    for (const id of chain.between) {
      this.folded.push(id)
      this.places.set(id, { card, row: key })
    }
    this.push(rows, reference, depth, names.briefOf(reference.target, reference.targetType), null)
    const [next = chain.last] = chain.back
    const type = cursor.typeInfo(next)
    if (type !== undefined && !this.places.has(next)) open(next, type)
    const more = chain.between.length
    const row = this.rowOf(reference, depth + 1, '', this.places.get(next) ?? null)
    rows.push({ ...row, key, name: options.t('heap.moreLikeThis', { count: more }), serial: 0, more, folded: null })
    return true
  }

  /** Whether the reader opened it: then some of it are drawn, and what is behind those is folded there. */
  private isUnfolded({ between }: Chain, reference: Reference): boolean {
    const times = this.ground.options.opened.get(moreKey(reference)) ?? 0
    if (times === 0) return false
    const drawn = between.slice(0, ENTRIES_MORE * times)
    for (const id of drawn.slice(0, -1)) this.unfolded.add(id)
    const last = drawn.at(-1)
    if (last !== undefined) this.unfoldedTo.add(last)
    return true
  }

  private isFoldedCell({ target, targetType, isWeak }: Reference): boolean {
    if (isWeak || !isCell(targetType)) return false
    const { cursor, options } = this.ground
    return !isOpened(options.opened, cursor.serialOf(target))
  }

  /** The variable in place of its cell; null where there is nothing more to write. One cell is one variable: it has one place. */
  private throughCell(card: string, rows: Row[], reference: Reference, depth: number): Reference | null {
    const place = this.places.get(reference.target)
    if (place !== undefined) return this.push(rows, reference, depth, this.ground.options.t('heap.sameVariable'), place)
    const inside = contentsOf(this.ground.cursor, reference)
    if (inside !== null) this.places.set(reference.target, { card, row: inside.key })
    return inside
  }

  private nest(card: string, rows: Row[], reference: Reference, depth: number): Level {
    const { target, targetType } = reference
    const { cursor, names } = this.ground
    this.places.set(target, { card, row: reference.key })
    if (targetType.role !== 'container') {
      this.push(rows, reference, depth, names.briefOf(target, targetType), null)
      const references = referencesOf(cursor, target)
      const closure = closureOf(references)
      if (closure !== 0) this.places.set(closure, { card, row: reference.key })
      const inside = withVariables(cursor, references)
      return { references: inside.filter((each) => this.isWanted(each)), rest: null }
    }
    const room = this.roomIn(reference)
    const entries = entriesOf(cursor, target, room, (id) => this.ground.options.spotlight.has(cursor.serialOf(id)))
    if (entries.isPlain) {
      this.pushValue(rows, reference, depth, previewOf(cursor, targetType.name, entries, this.ground.options.t))
      return { references: [], rest: null }
    }
    this.push(rows, reference, depth, lengthWords(targetType.name, entries.count, this.ground.options.t), null)
    return this.fewOf(reference, depth, entries, room)
  }

  /** How many entries of the container are shown. */
  private roomIn(reference: Reference): number {
    return ENTRIES_SHOWN + ENTRIES_MORE * (this.ground.options.opened.get(moreKey(reference)) ?? 0)
  }

  /**
   * The first that lead to objects, and those in the spotlight besides; where there is room, plain values. The row after them says how many
   * are left out. So none of those shown has to give way as others come, or are chosen.
   */
  private fewOf(reference: Reference, depth: number, inside: Entries, room: number): Level {
    const entries = inside.references.filter((each) => this.isWanted(each))
    if (entries.length <= room && inside.unread === 0) return { references: entries, rest: null }
    const weighty = entries.filter((entry) => entry.targetType.role !== 'atom')
    const plain = entries.filter((entry) => entry.targetType.role === 'atom')
    const spotlit = weighty.filter((entry) => this.isSpotlit(entry)).slice(0, room)
    const first = [...weighty.slice(0, room), ...plain].slice(0, room)
    const shown = new Set([...first, ...spotlit])
    for (const entry of weighty) if (!shown.has(entry)) this.folded.push(entry.target)
    for (const target of inside.unreadTargets) this.folded.push(target)
    const more = entries.length - shown.size + inside.unread
    if (more === 0) return { references: entries, rest: null }
    const key = moreKey(reference)
    const row = this.rowOf(reference, depth + 1, '', null)
    const isLike = this.areAlike(entries, inside.unreadTargets)
    const name = this.ground.options.t(isLike ? 'heap.moreLikeThis' : 'heap.moreRows', { count: more })
    const rest: Row = { ...row, key, name, serial: 0, kind: 'system', change: null, more, folded: null }
    return { references: entries.filter((entry) => shown.has(entry)), rest }
  }

  /** Objects of one class. */
  private areAlike(entries: readonly Reference[], others: readonly number[]): boolean {
    const { cursor } = this.ground
    const type = cursor.typeOf(entries[0]?.target ?? 0)
    return (
      entries[0]?.targetType.role === 'instance' &&
      entries.every(({ target }) => cursor.typeOf(target) === type) &&
      others.every((id) => cursor.typeOf(id) === type)
    )
  }

  /** Modules among data are named, not opened; classes too, unless the reader asked for them and the team wrote them. */
  private isMentioned(reference: Reference): boolean {
    const { role } = reference.targetType
    if ((role !== 'type' && role !== 'module') || this.isSpotlit(reference)) return false
    const { cursor, options } = this.ground
    const isTeams = options.originOf(cursor.madeBy(reference.target)).file !== null
    return role === 'module' || !options.isComplete || !isTeams
  }

  /** Modules have lanes of their own; who imports whom is no news. */
  private isSpotlit({ target, targetType }: Reference): boolean {
    if (targetType.role === 'module') return false
    return this.ground.options.spotlight.has(this.ground.cursor.serialOf(target))
  }

  private push(rows: Row[], reference: Reference, depth: number, text: string, to: Target | null): null {
    rows.push(this.rowOf(reference, depth, text, to))
    return null
  }

  private pushValue(rows: Row[], reference: Reference, depth: number, text: string): null {
    rows.push({ ...this.rowOf(reference, depth, text, null), isValue: true })
    return null
  }

  private rowOf(reference: Reference, depth: number, text: string, to: Target | null): Row {
    const { cursor, options, stepStart } = this.ground
    return {
      key: reference.key,
      depth,
      name: shownName(reference.name, options.t),
      text,
      serial: cursor.serialOf(reference.target),
      kind: reference.isWeak ? 'weak' : reference.statement === 0 ? 'system' : 'strong',
      isValue: false,
      origin: options.originOf(reference.statement),
      change: reference.birth >= stepStart ? 'new' : null,
      to,
      more: 0,
      folded: reference.folded,
    }
  }
}

/** Of the row that says how many more there are. */
function moreKey({ key }: Reference): string {
  return `${key}+`
}

/** What a reader who knows Python, and not its interpreter, makes of the name. */
function shownName(name: string, t: Translate): string {
  return name.replace(/^temporary \d+$/, () => t('heap.inUse')).replace(/^\.(\(\w+\))$/, '$1')
}

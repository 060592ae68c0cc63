/**
 * The gate: which updates may touch a module's text. Everything it lets through applies at once and completely, is
 * signed with the sender's own client ids, and holds nothing but characters of the one text.
 *
 * Each rule answers a failure that others met (classroom.md): foreign signatures drop the victim's text for ever (F6),
 * an embed freezes every editor (F7), declared sizes fill memory (F8), gaps pile up and slow every later update (F9),
 * CR LF splits editor and document (F12), other roots smuggle data (F15), tombstones grow without end (F17).
 */
import type * as Y from 'yjs'
import { limits } from '../../lib/protocol/limits'
import type { Refusal } from '../../lib/protocol/refusal'
import { type ItemId, readUpdate, type ReadUpdate, type Section, Unreadable } from './readUpdate'

/** The name of the one root type of every module's document. */
export const TEXT_ROOT = 'text'

export type GateAnswer =
  | { readonly ok: true; readonly isEmpty: boolean }
  | { readonly ok: false; readonly reason: Refusal }

/** What the document has already: the next clock of each client id, and how much text and tombstones there are. */
export type Known = {
  readonly clockOf: (client: number) => number
  readonly totalClock: number
  readonly textUnits: number
  /** How much of the text now there lies in an author's clocks from `from` to `to`. */
  readonly textIn: (client: number, from: number, to: number) => number
}

export function knownOf(doc: Y.Doc): Known {
  const totalClock = [...doc.store.clients.keys()].reduce((sum, client) => sum + stateOf(doc, client), 0)
  return {
    clockOf: (client) => stateOf(doc, client),
    totalClock,
    textUnits: doc.getText(TEXT_ROOT).length,
    textIn: (client, from, to) => textIn(doc, client, from, to),
  }
}

function textIn(doc: Y.Doc, client: number, from: number, to: number): number {
  const structs = doc.store.clients.get(client) ?? []
  let units = 0
  for (let at = structAt(structs, from); at < structs.length; at++) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= to) break
    if (struct.deleted) continue
    units += Math.max(0, Math.min(to, struct.id.clock + struct.length) - Math.max(from, struct.id.clock))
  }
  return units
}

/** The place of the struct that holds a clock; structs lie in order and without gaps. */
function structAt(structs: readonly { readonly id: { readonly clock: number } }[], clock: number): number {
  let low = 0
  let high = structs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((structs[middle]?.id.clock ?? 0) <= clock) low = middle
    else high = middle - 1
  }
  return low
}

function stateOf(doc: Y.Doc, client: number): number {
  const last = doc.store.clients.get(client)?.at(-1)
  return last === undefined ? 0 : last.id.clock + last.length
}

/** Says whether `bytes`, sent by someone who signs with the client ids of `isOwn`, may be applied to what is `known`. */
export function checkUpdate(bytes: Uint8Array, known: Known, isOwn: (client: number) => boolean): GateAnswer {
  if (bytes.length > limits.updateBytes) return refused('update-too-large')
  try {
    const update = readUpdate(bytes)
    const reason =
      authorProblem(update, isOwn) ?? textProblem(update) ?? gapProblem(update, known) ?? sizeProblem(update, known)
    if (reason !== undefined) return refused(reason)
    return { ok: true, isEmpty: update.sections.length === 0 && update.deletions.length === 0 }
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.reason)
    throw error
  }
}

function refused(reason: Refusal): GateAnswer {
  return { ok: false, reason }
}

function authorProblem({ sections }: ReadUpdate, isOwn: (client: number) => boolean): Refusal | undefined {
  return sections.every((section) => isOwn(section.client)) ? undefined : 'foreign-author'
}

function textProblem({ sections }: ReadUpdate): Refusal | undefined {
  const structs = sections.flatMap((section) => section.structs)
  if (structs.some((struct) => struct.root !== null && struct.root !== TEXT_ROOT)) return 'not-plain-text'
  return structs.some((struct) => struct.text?.includes('\r') === true) ? 'line-ending' : undefined
}

/** Nothing may wait for something that has not arrived: not structs, not their neighbours, not what is deleted. */
function gapProblem({ sections, deletions }: ReadUpdate, known: Known): Refusal | undefined {
  const ends = new Map(sections.map((section) => [section.client, endOf(section)]))
  if (ends.size < sections.length) return 'update-malformed'
  const knows = ({ client, clock }: ItemId) => clock < Math.max(known.clockOf(client), ends.get(client) ?? 0)
  const isComplete =
    sections.every((section) => section.clock <= known.clockOf(section.client) && followsItself(section)) &&
    sections.every((section) => section.structs.every((struct) => struct.origins.every(knows))) &&
    deletions.every(({ client, clock, length }) => knows({ client, clock: clock + length - 1 }))
  return isComplete ? undefined : 'update-gap'
}

/** No struct stands next to a later one of the same author: Yjs does not wait for those, it fails on them. */
function followsItself(section: Section): boolean {
  let clock = section.clock
  return section.structs.every((struct) => {
    const own = clock
    clock += struct.length
    return struct.origins.every((origin) => origin.client !== section.client || origin.clock < own)
  })
}

function sizeProblem({ sections, deletions }: ReadUpdate, known: Known): Refusal | undefined {
  const isNew = (section: Section) => endOf(section) > known.clockOf(section.client)
  const fresh = sections.filter(isNew)
  const clock = fresh.reduce((sum, section) => sum + endOf(section) - known.clockOf(section.client), 0)
  const gone = deletedRanges(deletions)
  const text = fresh.reduce((sum, section) => sum + livingUnits(section, gone.get(section.client) ?? []), 0)
  if (known.totalClock + clock > limits.documentClock) return 'document-full'
  if (known.textUnits + text <= limits.documentUnits) return undefined
  return known.textUnits + text - freedUnits(gone, known) > limits.documentUnits ? 'document-full' : undefined
}

/** What the deletions take out of the text that is there already. */
function freedUnits(gone: ReadonlyMap<number, readonly Range[]>, known: Known): number {
  const units = [...gone].map(([client, ranges]) =>
    ranges.reduce((sum, { from, to }) => sum + known.textIn(client, from, Math.min(to, known.clockOf(client))), 0),
  )
  return units.reduce((sum, each) => sum + each, 0)
}

/** An editor that can undo sends what it took back as characters and their deletion: those take no room in the text. */
function livingUnits({ clock, structs }: Section, gone: readonly Range[]): number {
  let units = 0
  let from = clock
  let next = 0
  for (const { text, length } of structs) {
    const to = from + length
    if (text !== null) units += length
    for (let range = gone[next]; range !== undefined && range.from < to; range = gone[++next]) {
      if (text !== null) units -= Math.max(0, Math.min(to, range.to) - Math.max(from, range.from))
      if (range.to > to) break
    }
    from = to
  }
  return units
}

type Range = { readonly from: number; to: number }

/** What an update deletes of each author, in order and without overlaps, whatever it declares. */
function deletedRanges(deletions: ReadUpdate['deletions']): Map<number, Range[]> {
  const ranges = new Map<number, Range[]>()
  for (const { client, clock, length } of [...deletions].sort((a, b) => a.clock - b.clock)) {
    const own = ranges.get(client) ?? []
    const last = own.at(-1)
    if (last !== undefined && clock <= last.to) last.to = Math.max(last.to, clock + length)
    else own.push({ from: clock, to: clock + length })
    ranges.set(client, own)
  }
  return ranges
}

function endOf(section: Section): number {
  return section.structs.reduce((clock, struct) => clock + struct.length, section.clock)
}

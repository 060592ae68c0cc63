/**
 * Reads a Yjs update (V1) without believing it: every declared count is checked against the bytes that are there before
 * anything is made of it, so that reading costs no more than the update is long (classroom.md F8).
 *
 * Only what the text of a module can hold is read: runs of characters and deleted runs. Everything else is named and
 * refused. The layout follows Yjs's `readClientsStructRefs` and `readDeleteSet`; whose the structs are, and whether they
 * fit the document, is the gate's to decide.
 */
import type { Refusal } from '../../lib/protocol/refusal'

export type ItemId = { readonly client: number; readonly clock: number }

/** Characters, or a run that was deleted before it was sent. */
export type Struct = {
  readonly origins: readonly ItemId[]
  /** The root type, for structs that have no neighbour to take it from. */
  readonly root: string | null
  readonly text: string | null
  readonly length: number
}

export type Section = { readonly client: number; readonly clock: number; readonly structs: readonly Struct[] }
export type Deletion = { readonly client: number; readonly clock: number; readonly length: number }
export type ReadUpdate = { readonly sections: readonly Section[]; readonly deletions: readonly Deletion[] }

/** Thrown while reading and caught at the gate: reading is many small steps, each of which may refuse. */
export class Unreadable extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(reason)
    this.reason = reason
  }
}

const KIND = 0b11111
const HAS_PARENT_SUB = 0b100000
const HAS_RIGHT_ORIGIN = 0b1000000
const HAS_ORIGIN = 0b10000000
const DELETED = 1
const STRING = 4

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function readUpdate(bytes: Uint8Array): ReadUpdate {
  const reader = new Reader(bytes)
  const sections = reader.many(readSection)
  const deletions = reader.many(readDeletions).flat()
  if (reader.left > 0) throw new Unreadable('update-malformed')
  return { sections, deletions }
}

function readSection(reader: Reader): Section {
  const count = reader.count()
  const client = reader.number()
  const clock = reader.number()
  return { client, clock, structs: reader.times(count, readStruct) }
}

function readStruct(reader: Reader): Struct {
  const info = reader.byte()
  const kind = info & KIND
  if ((kind !== STRING && kind !== DELETED) || (info & HAS_PARENT_SUB) !== 0) throw new Unreadable('not-plain-text')
  const origins: ItemId[] = []
  if ((info & HAS_ORIGIN) !== 0) origins.push(readId(reader))
  if ((info & HAS_RIGHT_ORIGIN) !== 0) origins.push(readId(reader))
  const root = origins.length === 0 ? readRoot(reader) : null
  if (kind === DELETED) return { origins, root, text: null, length: reader.length() }
  const text = reader.string()
  if (text.length === 0) throw new Unreadable('update-malformed')
  return { origins, root, text, length: text.length }
}

/** A parent that is named is a root; one that is an item is a nested type, which a module has none of. */
function readRoot(reader: Reader): string {
  if (reader.number() !== 1) throw new Unreadable('not-plain-text')
  return reader.string()
}

function readId(reader: Reader): ItemId {
  const client = reader.number()
  return { client, clock: reader.number() }
}

function readDeletions(reader: Reader): Deletion[] {
  const client = reader.number()
  return reader.many(() => {
    const clock = reader.number()
    return { client, clock, length: reader.length() }
  })
}

class Reader {
  #at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new Unreadable('update-malformed')
    return byte
  }

  /** A variable-length number as lib0 writes it. Seven bytes hold all that JavaScript counts exactly in whole bits. */
  number(): number {
    let value = 0
    let scale = 1
    for (let place = 0; place < 7; place++) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
    throw new Unreadable('update-malformed')
  }

  /** How far something reaches: never nowhere. */
  length(): number {
    const length = this.number()
    if (length === 0) throw new Unreadable('update-malformed')
    return length
  }

  /** A declared number of things that follow, each of which takes at least one byte. */
  count(): number {
    const count = this.number()
    if (count > this.left) throw new Unreadable('update-malformed')
    return count
  }

  string(): string {
    const length = this.count()
    const part = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    try {
      return utf8.decode(part)
    } catch {
      throw new Unreadable('update-malformed')
    }
  }

  times<Thing>(count: number, read: (reader: Reader) => Thing): Thing[] {
    const things: Thing[] = []
    for (let made = 0; made < count; made++) things.push(read(this))
    return things
  }

  many<Thing>(read: (reader: Reader) => Thing): Thing[] {
    return this.times(this.count(), read)
  }
}

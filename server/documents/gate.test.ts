/**
 * The gate against what happened to others (F numbers: the failure stories it answers). Every case is a real Yjs update
 * or real bytes, offered to a real document; a refusal must leave the document as it was.
 */
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { limits } from '../../lib/protocol/limits'
import { RoomDocument } from './RoomDocument'
import { seedUpdate } from './seed'

const ANA = 5000
const BEN = 6000
const isAna = (client: number) => client === ANA

let document: RoomDocument
/** Ana's own copy, in step with the server's. */
let ana: Y.Doc

beforeEach(() => {
  const seed = seedUpdate('a = 1\n')
  document = new RoomDocument([seed])
  ana = docOf(ANA, seed)
})

function docOf(client: number, ...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = client
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** The update that a change of a document makes. */
function change(doc: Y.Doc, work: (text: Y.Text, doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array) => void updates.push(update)
  doc.on('update', listen)
  doc.transact(() => work(doc.getText('text'), doc))
  doc.off('update', listen)
  return updates[0] ?? Y.encodeStateAsUpdate(doc, before)
}

const offered = (update: Uint8Array) => document.offer(update, isAna)
const refused = (reason: string) => ({ ok: false, reason })

/** V1 bytes by hand: numbers as lib0 writes them, strings with their length. */
function bytes(...parts: readonly (number | string)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? varint(part) : text(part))))
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
}

function text(value: string): number[] {
  const encoded = new TextEncoder().encode(value)
  return [...varint(encoded.length), ...encoded]
}

/** One character of Ana's, to the right of an item. The kind byte is a byte, not a number. */
function besides(client: number, clock: number): Uint8Array {
  return Uint8Array.from([...bytes(1, 1, ANA, 0), 0x84, ...bytes(client, clock, 'x', 0)])
}

describe('plain typing passes', () => {
  test('inserting, deleting, replacing, undoing', () => {
    const undo = new Y.UndoManager(ana.getText('text'))
    const updates: Uint8Array[] = []
    ana.on('update', (update: Uint8Array) => void updates.push(update))
    const typed = ana.getText('text')
    typed.insert(6, 'b = "é😀"\n')
    typed.delete(0, 3)
    undo.undo()
    undo.redo()
    for (const update of updates) expect(offered(update)).toEqual({ ok: true, isNews: true })
    expect(document.text).toBe(typed.toString())
  })

  test('everything typed offline comes as one update, with what was deleted again', () => {
    const { stateVector } = document.compare(Y.encodeStateVector(ana))
    ana.getText('text').insert(0, 'typed and dropped')
    ana.getText('text').delete(0, 10)
    expect(offered(Y.encodeStateAsUpdate(ana, stateVector))).toEqual({ ok: true, isNews: true })
    expect(document.text).toBe(ana.getText('text').toString())
  })

  test('the same update twice changes nothing more', () => {
    const update = change(ana, (typed) => typed.insert(0, 'x'))
    offered(update)
    expect(offered(update).ok).toBe(true)
    expect(document.text).toBe('xa = 1\n')
  })

  test('an empty update is no news', () => {
    expect(offered(bytes(0, 0))).toEqual({ ok: true, isNews: false })
  })
})

describe('refused, and the document stays as it was', () => {
  test('[F6] text signed with someone else’s client id', () => {
    const forged = change(docOf(BEN, seedUpdate('a = 1\n')), (typed) => typed.insert(0, 'ben wrote this'))
    expect(offered(forged)).toEqual(refused('foreign-author'))
    // Ben's own first text arrives as if nothing had been tried.
    const own = change(docOf(BEN, seedUpdate('a = 1\n')), (typed) => typed.insert(0, '# ben\n'))
    expect(document.offer(own, (client) => client === BEN).ok).toBe(true)
    expect(document.text).toBe('# ben\na = 1\n')
  })

  test('[F6] one foreign struct among own ones', () => {
    const both = Y.mergeUpdates([
      change(ana, (typed) => typed.insert(0, 'x')),
      change(docOf(BEN), (typed) => typed.insert(0, 'y')),
    ])
    expect(offered(both)).toEqual(refused('foreign-author'))
  })

  test('[F6] the lesson’s own client id', () => {
    expect(offered(change(docOf(1), (typed) => typed.insert(0, 'x')))).toEqual(refused('foreign-author'))
  })

  test.each<[string, (typed: Y.Text, doc: Y.Doc) => void]>([
    ['[F7] an embed', (typed) => typed.insertEmbed(0, { image: 'x' })],
    ['[F15] a format', (typed) => typed.format(0, 3, { bold: true })],
    ['[F15] an attribute of the text', (typed) => typed.setAttribute('secret', 'x')],
    ['[F15] another root: a map', (_, doc) => doc.getMap('other').set('a', 1)],
    ['[F15] another root: an array', (_, doc) => doc.getArray('other').push(['a'])],
    ['[F15] another root: a text', (_, doc) => doc.getText('other').insert(0, 'smuggled')],
    ['[F15] a nested type', (_, doc) => doc.getMap('other').set('a', new Y.Text('x'))],
    ['[F15] a subdocument', (_, doc) => doc.getMap('other').set('a', new Y.Doc())],
    ['[F15] bytes', (_, doc) => doc.getArray('other').push([new Uint8Array(3)])],
  ])('%s', (_, work) => {
    expect(offered(change(ana, work))).toEqual(refused('not-plain-text'))
    expect(document.text).toBe('a = 1\n')
  })

  test('[F8] a few bytes that declare a huge array', () => {
    // One struct of kind "any" (8) with 2^28 values.
    expect(offered(bytes(1, 1, ANA, 0, 8, 1, 'text', 2 ** 28))).toEqual(refused('not-plain-text'))
  })

  test.each([
    ['structs', bytes(1, 2 ** 28, ANA, 0)],
    ['clients', bytes(2 ** 28)],
    ['deletions', bytes(0, 1, 1, 2 ** 28)],
    ['characters', Uint8Array.from([...bytes(1, 1, ANA, 0, 4, 1, 'text'), ...varint(2 ** 28)])],
    ['a number that never ends', new Uint8Array(64).fill(255)],
    ['a truncated update', seedUpdate('a = 1\n').subarray(0, 12)],
    ['bytes after the end', bytes(0, 0, 0)],
    ['characters that are no UTF-8', Uint8Array.from([...bytes(1, 1, ANA, 0, 4, 1, 'text'), 1, 0xff, 0])],
    ['an empty string', bytes(1, 1, ANA, 0, 4, 1, 'text', '', 0)],
    ['one client twice', bytes(2, 1, ANA, 0, 4, 1, 'text', 'a', 1, ANA, 1, 4, 1, 'text', 'b', 0)],
  ])('[F8] %s', (_, update) => {
    expect(offered(update)).toEqual(refused('update-malformed'))
  })

  test('[F9] an update that waits for an earlier one', () => {
    change(ana, (typed) => typed.insert(0, 'lost'))
    expect(offered(change(ana, (typed) => typed.insert(0, 'next')))).toEqual(refused('update-gap'))
  })

  test('[F9] a neighbour that nobody has', () => {
    expect(offered(besides(BEN, 7))).toEqual(refused('update-gap'))
  })

  test('a neighbour that is there', () => {
    expect(offered(besides(1, 5)).ok).toBe(true)
    expect(document.text).toBe('a = 1\nx')
  })

  test('[F9] a neighbour that comes later in the same text', () => {
    expect(offered(besides(ANA, 0))).toEqual(refused('update-gap'))
  })

  test('[F9] deleting what nobody has', () => {
    expect(offered(bytes(0, 1, BEN, 1, 0, 5))).toEqual(refused('update-gap'))
    expect(offered(bytes(0, 1, 1, 1, 0, 7))).toEqual(refused('update-gap'))
  })

  test('[F12] a carriage return', () => {
    expect(offered(change(ana, (typed) => typed.insert(0, 'b = 2\r\n')))).toEqual(refused('line-ending'))
  })

  test('[F17] more tombstones than a document may have', () => {
    expect(offered(bytes(1, 1, ANA, 0, 1, 1, 'text', limits.documentClock, 0))).toEqual(refused('document-full'))
  })

  test('more text than a document may have, in one piece or in many', () => {
    const long = 'x'.repeat(limits.documentUnits / 2)
    expect(offered(change(ana, (typed) => typed.insert(0, long))).ok).toBe(true)
    expect(offered(change(ana, (typed) => typed.insert(0, long)))).toEqual(refused('document-full'))
    expect(document.text).toHaveLength(long.length + 6)
  })

  test('text that was too much and was taken back takes no room, though the editor keeps it for undo', () => {
    const undo = new Y.UndoManager(ana.getText('text'), { trackedOrigins: new Set([null]) })
    const long = 'x'.repeat(limits.documentUnits)
    expect(offered(change(ana, (typed) => typed.insert(0, long)))).toEqual(refused('document-full'))
    change(ana, (typed) => typed.delete(0, long.length))
    change(ana, (typed) => typed.insert(0, 'b = 2\n'))
    const missing = Y.encodeStateAsUpdate(ana, document.compare(new Uint8Array([0])).stateVector)
    expect(missing.length).toBeGreaterThan(long.length)
    expect(offered(missing).ok).toBe(true)
    expect(document.text).toBe('b = 2\na = 1\n')
    undo.destroy()
  })

  test('most of a text that is nearly full may be replaced at once', () => {
    const most = limits.documentUnits - 10
    expect(offered(change(ana, (typed) => typed.insert(0, 'x'.repeat(most)))).ok).toBe(true)
    const replaced = change(ana, (typed) => {
      typed.delete(3, most - 6)
      typed.insert(3, 'y'.repeat(most - 6))
    })
    expect(offered(replaced).ok).toBe(true)
    expect(document.text).toBe(ana.getText('text').toString())
    const tooMuch = change(ana, (typed) => {
      typed.delete(0, 100)
      typed.insert(0, 'z'.repeat(105))
    })
    expect(offered(tooMuch)).toEqual(refused('document-full'))
  })

  test('what was deleted before makes no room again', () => {
    const half = limits.documentUnits / 2
    expect(offered(change(ana, (typed) => typed.insert(0, 'x'.repeat(half)))).ok).toBe(true)
    expect(offered(change(ana, (typed) => typed.delete(0, half))).ok).toBe(true)
    const again = bytes(1, 1, ANA, half, 4, 1, 'text', 'x'.repeat(3 * half), 1, ANA, 1, 0, half)
    expect(offered(again)).toEqual(refused('document-full'))
  })

  test('a deletion that is declared twice makes room once', () => {
    const half = limits.documentUnits / 2
    const update = bytes(1, 1, ANA, 0, 4, 1, 'text', 'x'.repeat(3 * half), 1, ANA, 2, 0, half - 1, 0, half - 1)
    expect(offered(update)).toEqual(refused('document-full'))
  })

  test('an update over the limit of one message', () => {
    expect(offered(new Uint8Array(limits.updateBytes + 1))).toEqual(refused('update-too-large'))
  })
})

describe('whatever bytes come', () => {
  const real = [seedUpdate('abc\n'), change(docOf(ANA), (typed) => typed.insert(0, 'hello')), bytes(0, 1, 1, 1, 0, 3)]

  test('they are refused or they apply completely: the document never breaks and never waits', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 4 }))
      .map(([update, changes]) => {
        const copy = Uint8Array.from(update)
        for (const [at, value] of changes) copy[at % copy.length] = value
        return copy
      })
    const update = fc.oneof(mutated, fc.uint8Array({ maxLength: 60 }))
    let passed = 0
    fc.assert(
      fc.property(fc.array(update, { maxLength: 6 }), (updates) => {
        const fresh = new RoomDocument([seedUpdate('a = 1\n')])
        for (const one of updates) {
          const before = fresh.text
          if (fresh.offer(one, isAna).ok) passed++
          else expect(fresh.text).toBe(before)
        }
        expect(fresh.isBroken).toBe(false)
      }),
      { numRuns: 2_000 },
    )
    expect(passed).toBeGreaterThan(100)
  })
})

describe('[F1] a lesson’s text', () => {
  test('is the same update every time, so that it can never be there twice', () => {
    const twice = new RoomDocument([seedUpdate('a = 1\r\nb = 2\r'), seedUpdate('a = 1\nb = 2\n')])
    expect(twice.text).toBe('a = 1\nb = 2\n')
  })
})

describe('[F2] stored updates', () => {
  test('that do not fit together are an error, not an empty document', () => {
    const doc = docOf(ANA)
    change(doc, (typed) => typed.insert(0, 'first'))
    const second = change(doc, (typed) => typed.insert(5, 'second'))
    expect(() => new RoomDocument([second])).toThrow('gap')
  })
})

describe('[F14] an emoji', () => {
  test('may be cut in half by anyone, anywhere: all copies end equal', () => {
    const edit = fc.record({
      who: fc.nat(2),
      at: fc.nat(30),
      cut: fc.nat(3),
      text: fc.constantFrom('😀', 'é', 'a', '👩‍💻'),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
        const server = new RoomDocument([])
        const clients = [ANA, BEN, 7000].map((client) => docOf(client))
        for (const { who, at, cut, text: typed } of edits) {
          const doc = clients[who]
          if (doc === undefined) continue
          const update = change(doc, (copy) => {
            const place = Math.min(at, copy.length)
            copy.delete(place, Math.min(cut, copy.length - place))
            copy.insert(place, typed)
          })
          expect(server.offer(update, (client) => client === doc.clientID)).toEqual({ ok: true, isNews: true })
          const [other] = clients.filter((one) => one !== doc)
          if (other !== undefined) Y.applyUpdate(other, server.compare(Y.encodeStateVector(other)).update)
        }
        for (const doc of clients) {
          Y.applyUpdate(doc, server.compare(Y.encodeStateVector(doc)).update)
          expect(doc.getText('text').toString()).toBe(server.text)
        }
      }),
    )
  })
})

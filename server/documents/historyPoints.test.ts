/** What a module's history tells: points a minute and at runs, and nothing of what was not to be read. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { historyPoints, MOST_POINTS } from './historyPoints'

const MINUTE_MS = 60_000

/** A document that remembers its edits, each with when and by whom. */
class Script {
  readonly entries: { module: string; participant: string; at: number; bytes: Uint8Array }[] = []
  readonly #doc = new Y.Doc()

  edit(participant: string, minute: number, change: (text: Y.Text) => void): this {
    const heard: Uint8Array[] = []
    const hear = (update: Uint8Array) => heard.push(update)
    this.#doc.on('update', hear)
    this.#doc.transact(() => change(this.#doc.getText('text')))
    this.#doc.off('update', hear)
    this.entries.push({ module: 'm', participant, at: minute * MINUTE_MS, bytes: Y.mergeUpdates(heard) })
    return this
  }

  types(participant: string, minute: number, typed: string): this {
    return this.edit(participant, minute, (text) => text.insert(text.length, typed))
  }
}

function textsOf(points: readonly { readonly update: Uint8Array }[]): string[] {
  const doc = new Y.Doc()
  return points.map(({ update }) => {
    Y.applyUpdate(doc, update)
    return doc.getText('text').toString()
  })
}

test('a minute of typing is a point, the lesson’s text and what a run saw are each one too', () => {
  const { entries } = new Script()
    .types('', 1, 'seed ')
    .types('ana', 1, 'a')
    .types('ben', 1.2, 'b')
    .types('ana', 1.5, 'c')
    .types('ana', 2, 'd')
  const points = historyPoints(entries, [
    { id: 'early', at: 0 },
    { id: 'run', at: 1.3 * MINUTE_MS },
    { id: 'last', at: 3 * MINUTE_MS },
  ])
  expect(textsOf(points)).toEqual(['seed ', 'seed ab', 'seed abc', 'seed abcd'])
  expect(points.map(({ by, runs }) => [by, runs])).toEqual([
    [[], []],
    [['ana', 'ben'], ['run']],
    [['ana'], []],
    [['ana'], ['last']],
  ])
})

test('what came and went while nobody was to read it is in no update, and what was left of it is', () => {
  const { entries } = new Script()
    .types('', 1, 'seed ')
    .types('rey', 2, 'SECRET')
    .edit('rey', 3, (text) => text.delete(5, 6))
    .types('rey', 3, 'left ')
    .types('ana', 5, 'seen')
  const hidden = { from: 1.5 * MINUTE_MS, to: 4 * MINUTE_MS }
  const points = historyPoints(entries, [], [hidden])
  expect(textsOf(points)).toEqual(['seed ', 'seed left ', 'seed left seen'])
  expect(points.some(({ update }) => Buffer.from(update).includes('SECRET'))).toBe(false)
  expect(historyPoints(entries, []).some(({ update }) => Buffer.from(update).includes('SECRET'))).toBe(true)
})

test('however long the history, its points are bounded and end in the same text', () => {
  const script = new Script()
  for (let minute = 0; minute < MOST_POINTS + 500; minute++) script.types('ana', minute, minute % 10 === 0 ? '\n' : 'x')
  const points = historyPoints(script.entries, [])
  expect(points.length).toBeLessThanOrEqual(MOST_POINTS)
  expect(textsOf(points).at(-1)?.length).toBe(MOST_POINTS + 500)
})

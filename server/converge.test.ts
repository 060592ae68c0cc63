/** Whatever three people type and delete while their lines break and the log fails now and then: all end with one text. */
import fc from 'fast-check'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Cast } from '../app/_data/provider/testing/Actor'
import { authorship } from '../lib/lesson/authorship'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testing/testServer'

/** `npm run test:long` types more. */
const RUNS = process.env['HEAPROOM_LONG'] === undefined ? 3 : 12

let folder: string
let server: TestServer

beforeEach(async () => {
  folder = emptyFolder()
  server = await startTestServer(folder)
})

afterEach(async () => {
  await server.close()
  removeFolder(folder)
})

const act = fc.record({
  who: fc.nat(2),
  at: fc.nat(100),
  drop: fc.nat(4),
  text: fc.constantFrom('a', 'bc', '\n', '😀', ''),
  then: fc.constantFrom('on', 'on', 'on', 'wait', 'cut', 'full', 'free'),
})

test('and every character is still its writer’s', async () => {
  const log = new Database(join(folder, 'updates.db'))
  const names = new Set<string>()
  const setFull = (isFull: boolean) => {
    const [from, to] = isFull ? ['updates', 'away'] : ['away', 'updates']
    const has = log.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(from)
    if (has !== undefined) log.exec(`ALTER TABLE ${from} RENAME TO ${to}`)
  }
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
      const cast = new Cast(server.url)
      const reyes = await cast.teaches('event-bus')
      const people = [reyes, await cast.joins(reyes, 'Ana'), await cast.joins(reyes, 'Ben')]
      const desks = await Promise.all(people.map(async (actor) => ({ actor, document: await actor.opens('main.py') })))
      for (const { who, at, drop, text, then } of acts) {
        const desk = desks[who]
        if (desk === undefined) continue
        const { actor, document } = desk
        const place = Math.min(at, document.text.length)
        document.text.delete(place, Math.min(drop, document.text.length - place))
        document.text.insert(place, text)
        if (then === 'cut') actor.link.socket.io.engine.close()
        if (then === 'full' || then === 'free') setFull(then === 'full')
        if (then === 'wait' && log.prepare("SELECT 1 FROM sqlite_master WHERE name = 'updates'").get())
          await actor.isSaved(document)
      }
      setFull(false)
      await Promise.all(desks.map(({ actor, document }) => actor.isSaved(document)))
      const late = await (await cast.returns(reyes)).opens('main.py')
      const text = late.text.toString()
      await Promise.all(desks.map(({ actor, document }) => actor.reads(document, text)))
      const ranges = authorship(late.text._start, reyes.state.authors)
      expect(ranges.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(text.length)
      for (const { by } of ranges) names.add(by)
      cast.leave()
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  log.close()
  expect(names.size).toBeGreaterThan(3)
}, 120_000)

/**
 * A server that breaks in the middle of typing: `kill -9`, and a disk that is full. Whatever was acknowledged is on disk, and everybody
 * converges afterwards. A class of thirty is killed in `npm run test:long`.
 */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Cast } from '../app/_data/provider/testing/Actor'
import { authorship } from '../lib/lesson/authorship'
import { RoomDocument } from './documents/RoomDocument'
import { UpdateLog } from './store/UpdateLog'
import { ServerProcess } from './testing/ServerProcess'
import { emptyFolder, removeFolder } from './testing/testServer'
import { typedBy, Typist } from './testing/Typist'

const isLong = process.env['HEAPROOM_LONG'] !== undefined

let folder: string
let server: ServerProcess
let cast: Cast

beforeEach(async () => {
  folder = emptyFolder()
  server = await ServerProcess.start(folder, 0)
  cast = new Cast(server.url)
})

afterEach(async () => {
  cast.leave()
  await server.kill()
  removeFolder(folder)
})

/** An instructor and so many others less one, all at main.py, each with a name of one sign. */
async function classOf(size: number): Promise<Typist[]> {
  const reyes = await cast.teaches()
  const others = await Promise.all(Array.from({ length: size - 1 }, (_, at) => cast.joins(reyes, `Student ${at}`)))
  const sign = (at: number) => String.fromCodePoint(0x3b1 + at)
  return Promise.all([reyes, ...others].map(async (one, at) => new Typist(one, await one.opens('main.py'), sign(at))))
}

/** What is in the log, read by nobody's help. */
function stored([{ actor }]: readonly [Typist, ...Typist[]]) {
  const log = new UpdateLog(join(folder, 'updates.db'))
  const document = new RoomDocument(log.read(actor.state.modules[0]?.id ?? ''))
  const onDisk = { text: document.text, ranges: document.authorship(log.authors(actor.state.room)) }
  log.close()
  return onDisk
}

/** All have the same text, in which everybody's words are, in order. */
async function expectAll(typists: readonly Typist[], [first]: readonly [Typist, ...Typist[]]): Promise<void> {
  await Promise.all(typists.map(({ actor, document }) => actor.isSaved(document)))
  const late = await (await cast.returns(first.actor)).opens('main.py')
  const text = late.text.toString()
  await Promise.all(typists.map(({ actor, document }) => actor.reads(document, text)))
  const ranges = authorship(late.text._start, first.actor.state.authors)
  for (const { words, actor } of typists) expect(typedBy({ text, ranges }, actor.id)).toBe(`${words.join(' ')} `)
}

function isSome(typists: readonly Typist[]): typists is readonly [Typist, ...Typist[]] {
  return typists.length > 0
}

const CLASSES: [size: number, rounds: number][] = isLong
  ? [
      [3, 10],
      [30, 5],
    ]
  : [[3, 10]]

test.each(CLASSES)(
  '[I9] of a class of %i nothing acknowledged is lost by kill -9, and all have typed the same text afterwards',
  async (size, rounds) => {
    const typists = await classOf(size)
    if (!isSome(typists)) throw new Error('a class of nobody')
    for (let round = 0; round < rounds; round++) await Promise.all(typists.map((typist) => typist.typeAndSave()))
    const cut = Promise.all(typists.map((typist) => typist.typeUntilCut()))
    const [{ actor, document }] = typists
    await actor.reads(document, document.text.toString())
    await server.kill()
    await cut

    const onDisk = stored(typists)
    for (const typist of typists) {
      expect(typist.saved.length).toBeGreaterThanOrEqual(rounds)
      expect(typedBy(onDisk, typist.actor.id).startsWith(typist.saved.join(' '))).toBe(true)
      typist.type()
    }
    server = await ServerProcess.start(folder, server.port)
    const begun = performance.now()
    // By themselves, and with nobody sent away: how soon is a figure, and `npm run bench:classroom` has its floor.
    const back = await Promise.all(
      typists.map((typist) => typist.actor.sees(({ status }) => status === 'online' || status === 'refused')),
    )
    expect(back.map(({ status, you }) => [status, you])).toEqual(typists.map(({ actor }) => ['online', actor.id]))
    console.log(`a class of ${size} is back ${((performance.now() - begun) / 1_000).toFixed(2)} s after the restart`)
    await expectAll(typists, typists)
  },
)

test.runIf(ServerProcess.canLimitFiles())(
  '[I9] with the disk full everybody is told, nothing is acknowledged that is not stored, and it goes on without a restart',
  async () => {
    const typists = await classOf(isLong ? 30 : 3)
    if (!isSome(typists)) throw new Error('a class of nobody')
    await Promise.all(typists.map((typist) => typist.typeAndSave()))
    const [{ actor: reyes }, second] = typists
    server.limitFiles(1)
    for (const typist of typists) typist.type()
    await Promise.all(typists.map(({ actor }) => actor.sees(({ stuck, saved }) => stuck === 'not-stored' && !saved)))
    const refused = await reyes.link.command({ type: 'createModule', file: 'new.py', shared: true })
    expect(refused).toEqual({ ok: false, reason: 'not-stored' })
    expect(second?.actor.state.modules.map(({ file }) => file)).toEqual(['main.py'])
    const onDisk = stored(typists)
    for (const { actor, saved } of typists) expect(typedBy(onDisk, actor.id)).toBe(`${saved.join(' ')} `)

    server.limitFiles(null)
    await Promise.all(typists.map(({ actor }) => actor.sees(({ stuck, saved }) => stuck === null && saved)))
    expect(await reyes.link.command({ type: 'createModule', file: 'new.py', shared: true })).toMatchObject({ ok: true })
    await second?.actor.seesRoom(({ modules }) => modules.some(({ file }) => file === 'new.py'))
    await expectAll(typists, typists)
    if (!isLong) return
    await server.kill()
    server = await ServerProcess.start(folder, server.port)
    await expectAll(typists, typists)
    expect(reyes.state.modules.map(({ file }) => file)).toEqual(['main.py', 'new.py'])
  },
)

/**
 * Eight hours of a class in some minutes, over real sockets and files: two rooms in which people type, delete, run, talk, go away and
 * come back, while the server's clock goes as fast. What the server keeps in memory does not grow from hour to hour, documents stay as
 * large as their text asks, and at every full hour all editors and the store have the same text. `npm run test:long`.
 */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Actor, Cast } from '../app/_data/provider/testing/Actor'
import type { ModuleDocument } from '../app/_data/provider/ModuleDocument'
import { RoomDocument } from './documents/RoomDocument'
import { UpdateLog } from './store/UpdateLog'
import { chanceOf, type Chance } from './testing/messagesOf'
import { ServerProcess } from './testing/ServerProcess'
import { emptyFolder, removeFolder } from './testing/testServer'

const HOURS = 8
const ROOMS = 2
const PEOPLE = 6
/** Of each person in an hour: some lines are typed, or deleted, at one place. */
const PLACES = 20
const WORDS = 8
/** Some hundred lines: from then on as much goes as comes. */
const MOST_UNITS = 4_000
const SPEED = 200
const KEYS = HOURS * ROOMS * PEOPLE * PLACES * WORDS * 7
/** From the second hour to the eighth: what was deleted leaves a trace in a document, and a tab that opens again an id of its own. */
const MOST_GROWTH = 1.05
/** Of a document for each character of its text, at the end of the day: who wrote it, where, and the traces of what is gone. */
const MOST_BYTES = 15

let folder: string
let server: ServerProcess
let cast: Cast

beforeEach(async () => {
  folder = emptyFolder()
  server = await ServerProcess.start(folder, 0, SPEED)
  cast = new Cast(server.url)
})

afterEach(async () => {
  cast.leave()
  await server.kill()
  removeFolder(folder)
})

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

type Desk = { readonly actor: Actor; readonly document: ModuleDocument }

const sitsDown = async (actor: Actor): Promise<Desk> => ({ actor, document: await actor.opens('main.py') })

async function classroom(): Promise<Desk[]> {
  const reyes = await cast.teaches()
  const others = await Promise.all(Array.from({ length: PEOPLE - 1 }, (_, at) => cast.joins(reyes, `Student ${at}`)))
  return Promise.all([reyes, ...others].map(sitsDown))
}

/** At so many places of the text some words, a key at a time; where there is much text, back from there. Others move what is around. */
async function writes({ actor, document }: Desk, places: number, chance: Chance): Promise<void> {
  const { text, doc } = document
  for (let place = 0; place < places; place++) {
    const isFull = text.length > MOST_UNITS || (text.length > MOST_UNITS / 2 && chance() < 0.5)
    let caret = Y.createRelativePositionFromTypeIndex(text, Math.floor(chance() * text.length))
    for (let word = 0; word < WORDS; word++) {
      for (const key of 'abcdef\n') {
        const at = Y.createAbsolutePositionFromRelativePosition(caret, doc)?.index ?? 0
        if (!isFull) text.insert(at, key)
        else if (at > 0) text.delete(at - 1, 1)
        if (!isFull) caret = Y.createRelativePositionFromTypeIndex(text, at + 1, -1)
      }
      await actor.isSaved(document)
    }
  }
}

/** What else happens in an hour: a run, a remark, a hand, somebody who looks in for a moment. */
async function goesOn([first, second]: readonly Desk[], hour: number): Promise<void> {
  if (first === undefined || second === undefined) throw new Error('nobody is here')
  const runs = first.actor.state.runs.length
  await first.actor.link.command({ type: 'requestRun' })
  await second.actor.seesRoom((state) => state.runs.length > runs && state.runs.at(-1)?.progress.status === 'done')
  await second.actor.link.command({ type: 'sendMessage', text: `It is ${hour} o’clock: main.py:1`, run: null })
  await second.actor.link.command({ type: 'raiseHand' })
  await first.actor.link.command({ type: 'lowerHand', participant: second.actor.id })
  const guest = await sitsDown(await cast.joins(first.actor, `Guest ${hour}`))
  guest.document.text.insert(0, '# a guest\n')
  await guest.actor.isSaved(guest.document)
  guest.actor.leaves()
}

/** Whose page closes and opens again, as every tab does in a day. */
async function returns({ actor }: Desk): Promise<Desk> {
  actor.leaves()
  return sitsDown(await cast.returns(actor))
}

async function hourOf(desks: readonly Desk[], hour: number, chance: Chance): Promise<Desk[]> {
  await Promise.all(desks.map((desk) => writes(desk, PLACES / 2, chance)))
  await goesOn(desks, hour)
  const again = await Promise.all(
    desks.map((desk, at) => (at % 3 === hour % 3 ? returns(desk) : Promise.resolve(desk))),
  )
  await Promise.all(again.map((desk) => writes(desk, PLACES / 2, chance)))
  return again
}

/** All editors of a room, and the log, read by nobody's help; answers of how many bytes the document is for how much text. */
async function agrees(desks: readonly Desk[]): Promise<{ readonly units: number; readonly bytes: number }> {
  const [first] = desks
  if (first === undefined) throw new Error('nobody is here')
  await Promise.all(
    desks.map(({ actor }) =>
      actor.seesRoom(({ participants }) => participants.filter(({ online }) => online).length === desks.length),
    ),
  )
  for (const { actor } of desks) expect(actor.state).toEqual(first.actor.state)
  await Promise.all(desks.map(({ actor, document }) => actor.isSaved(document)))
  const log = new UpdateLog(join(folder, 'updates.db'))
  const stored = new RoomDocument(log.read(first.actor.state.modules[0]?.id ?? ''))
  log.close()
  await Promise.all(desks.map(({ actor, document }) => actor.reads(document, stored.text)))
  const { update } = stored.compare(new Uint8Array([0]))
  const seen = { units: stored.text.length, bytes: update.length }
  stored.destroy()
  return seen
}

test('eight hours of a class: memory is flat, documents are compact, and nothing drifts', async () => {
  const chance = chanceOf(8)
  let rooms = await Promise.all(Array.from({ length: ROOMS }, classroom))
  const kept: number[] = []
  for (let hour = 0; hour < HOURS; hour++) {
    rooms = await Promise.all(rooms.map((desks) => hourOf(desks, hour, chance)))
    await Promise.all(rooms.map(agrees))
    kept.push(await server.keptBytes())
  }
  expect({ kept, isFlat: mean(kept.slice(-2)) <= MOST_GROWTH * mean(kept.slice(1, 3)) }).toEqual({
    kept,
    isFlat: true,
  })
  const before = await Promise.all(rooms.map(agrees))
  for (const { units, bytes } of before) expect(bytes).toBeLessThan(MOST_BYTES * units)
  expect(before.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(KEYS)

  await server.kill()
  server = await ServerProcess.start(folder, server.port, SPEED)
  await Promise.all(rooms.flat().map(({ actor }) => actor.sees(({ status }) => status === 'online')))
  expect(await Promise.all(rooms.map(agrees))).toEqual(before)
}, 900_000)

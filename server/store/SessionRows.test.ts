/** Who is in which room is one row's word: whatever a room knew before, and whenever the process ended. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Participant } from '../../lib/lesson/state'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { migrate, readMigrations } from './migrate'
import { Store } from './Store'

let folder: string
let store: Store

beforeEach(async () => {
  folder = emptyFolder()
  const file = join(folder, 'heaproom.db')
  migrate(file, readMigrations(fileURLToPath(new URL('../../prisma/migrations', import.meta.url))))
  store = await Store.open(file)
  const lesson = { slug: 'blank', title: 'Blank', text: '' }
  const modules = [{ id: 'main', file: 'main.py' }]
  await store.createSession({ id: 's', code: 'ABCDEF', room: 'one', lesson, exercises: [], instructor: 'i', modules })
})

afterEach(async () => {
  await store.close()
  removeFolder(folder)
})

const person = (id: string, role: Participant['role'], colour: number): Participant => ({
  id,
  name: id,
  role,
  colour,
  pattern: 2,
  online: false,
})

async function stateOf(room: string) {
  const state = await store.loadRoom(room, {})
  if (state === null) throw new Error(`no room ${room}`)
  return state
}

async function makeRoom(id: string, code: string): Promise<void> {
  const like = await stateOf('one')
  const room = { id, code, name: id, kind: 'team', session: 's', like, withPeople: false } as const
  await store.sessions.createRoom({ ...room, modules: new Map([['main', `${id}-main`]]) })
}

test('a move that was stored is a move, also where the former room was never told', async () => {
  await store.saveParticipant('one', person('rey', 'instructor', 0))
  await store.saveParticipant('one', person('ana', 'student', 1))
  await store.saveHand('ana', 5)
  await makeRoom('two', 'BCDEFG')
  await store.saveParticipant('two', person('ana', 'student', 3))

  const [one, two] = [await stateOf('one'), await stateOf('two')]
  expect(one.participants.map(({ id }) => id)).toEqual(['rey'])
  expect(one.former).toEqual([person('ana', 'student', 1)])
  expect(one.hands).toEqual([])
  expect(two.participants.map(({ id, colour }) => [id, colour])).toEqual([
    ['rey', 0],
    ['ana', 3],
  ])
  expect(two.hands).toEqual([{ participant: 'ana', at: 5 }])
  expect(two.modules.map(({ id, file }) => [id, file])).toEqual([['two-main', 'main.py']])
  expect(await store.sessions.findSeat('ana')).toMatchObject({ room: 'two', session: 's' })
})

test('a room’s code leads to it, the session’s to the first one', async () => {
  await makeRoom('two', 'BCDEFG')
  expect(await store.sessions.find('BCDEFG')).toMatchObject({
    id: 's',
    code: 'ABCDEF',
    room: { id: 'two', kind: 'team' },
  })
  expect(await store.sessions.find('ABCDEF')).toMatchObject({ id: 's', room: { id: 'one', kind: 'waiting' } })
  expect(await store.sessions.find('CDEFGH')).toBeNull()
})

test('an instructor is in every room; a session of one room has no teams', async () => {
  await store.saveParticipant('one', person('rey', 'instructor', 0))
  expect((await stateOf('one')).team).toBeNull()
  await makeRoom('two', 'BCDEFG')
  await store.saveParticipant('two', person('rey', 'instructor', 0))
  const states = [await stateOf('one'), await stateOf('two')]
  expect(states.map(({ participants }) => participants.length)).toEqual([1, 1])
  expect(states.map(({ team }) => team?.kind)).toEqual(['waiting', 'team'])
  expect(await store.sessions.findSeat('rey')).toMatchObject({ room: 'one' })
})

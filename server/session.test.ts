/** The shared session over real sockets, a real server and real files: what people in one room see of each other. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Actor } from '../app/_data/provider/testing/Actor'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testing/testServer'

let folder: string
let server: TestServer
let actors: Actor[] = []

beforeEach(async () => {
  folder = emptyFolder()
  server = await startTestServer(folder)
})

afterEach(async () => {
  for (const actor of actors) actor.leaves()
  actors = []
  await server.close()
  removeFolder(folder)
})

async function teaches(lesson?: string): Promise<Actor> {
  const actor = await Actor.teaches(server.url, lesson)
  actors.push(actor)
  return actor
}

async function joins(code: string, name: string): Promise<Actor> {
  const actor = await Actor.joins(server.url, code, name)
  actors.push(actor)
  return actor
}

describe('a room', () => {
  test('shows everybody who is there, as they come and go', async () => {
    const reyes = await teaches()
    const ana = await joins(reyes.code, 'Ana')
    const ben = await joins(reyes.code, 'Ben')
    await reyes.seesRoom((state) => state.participants.filter((one) => one.online).length === 3)
    expect(ana.state.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Dr. Reyes', 'instructor'],
      ['Ana', 'student'],
      ['Ben', 'student'],
    ])
    ben.leaves()
    await ana.seesRoom((state) => state.participants.find((one) => one.name === 'Ben')?.online === false)
  })

  test('text typed by one is read by the others and is saved', async () => {
    const reyes = await teaches('event-bus')
    const ana = await joins(reyes.code, 'Ana')
    const here = await reyes.opens('main.py')
    const there = await ana.opens('main.py')
    expect(there.text.toString()).toContain('import events\n')
    there.text.insert(0, '# Ana was here\n')
    expect(there.getStatus().kind).toBe('saving')
    await ana.isSaved(there)
    await reyes.reads(here, there.text.toString())
    expect(server.errors).toEqual([])
  })
})

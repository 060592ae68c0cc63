/** The history of a module over real sockets and HTTP: who wrote what, when; what stays hidden; and the way back. */
import { expect, test } from 'vitest'
import { decode } from '@msgpack/msgpack'
import { type PastText, textAt } from '../app/_data/moduleHistory'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { restoreText } from '../app/_data/restoreText'
import { undoOf } from '../app/_data/undoOf'
import { moduleHistorySchema } from '../lib/protocol/moduleHistory'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

const ask = (one: Pick<Actor, 'cookie'>, module: string) =>
  fetch(`${stage.server.url}/api/modules/${module}/history`, { headers: { cookie: one.cookie } })

async function historyOf(one: Actor, module: string) {
  const { points } = moduleHistorySchema.parse(decode(await (await ask(one, module)).arrayBuffer()))
  const texts = points.map((_, at): PastText => textAt(points, at, one.state.authors))
  return { points, texts, bytes: Buffer.concat(points.map(({ update }) => update)) }
}

test('tells who wrote what, run by run, over a restart; and a point comes back as an edit that can be undone', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  const [hers, his] = [await ana.opens('main.py'), await ben.opens('main.py')]
  hers.text.insert(0, 'by_ana = 1\n')
  await ben.reads(his, 'by_ana = 1\n')
  await ana.link.command({ type: 'requestRun' })
  await ben.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
  his.text.insert(his.text.length, 'by_ben = 2\n')
  await ana.reads(hers, 'by_ana = 1\nby_ben = 2\n')
  hers.text.delete(0, 'by_ana = 1\n'.length)
  await ben.reads(his, 'by_ben = 2\n')

  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  await ana.isSaved(hers)
  const main = ana.state.modules[0]?.id ?? ''
  const { points, texts } = await historyOf(ana, main)
  const ran = points.findIndex(({ runs }) => runs.length > 0)
  expect(points[ran]).toMatchObject({ by: [ana.id], runs: [ana.state.runs[0]?.id] })
  expect(texts[ran]).toEqual({ text: 'by_ana = 1\n', authorship: [{ from: 0, to: 11, by: ana.id }] })
  expect(texts.at(-1)?.text).toBe('by_ben = 2\n')

  await ben.isSaved(his)
  restoreText(his, texts[ran]?.text ?? '')
  await ben.isSaved(his)
  await ana.reads(hers, 'by_ana = 1\n')
  const after = await historyOf(ana, main)
  expect(after.texts.at(-1)?.authorship).toEqual([{ from: 0, to: 11, by: ben.id }])
  undoOf(his).undo()
  await ana.reads(hers, 'by_ben = 2\n')
})

test('a hidden module has none, and what came and went while it was hidden is told to instructors alone', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  await reyes.link.command({ type: 'createModule', file: 'plan.py', shared: true })
  const plan = await reyes.opens('plan.py')
  const id = reyes.state.modules[1]?.id ?? ''
  plan.text.insert(0, 'before\n')
  await reyes.isSaved(plan)
  await reyes.link.command({ type: 'setAccess', module: id, access: 'hidden' })
  plan.text.insert(0, 'SECRET\n')
  await reyes.isSaved(plan)
  expect((await ask(ana, id)).status).toBe(403)
  plan.text.delete(0, 'SECRET\n'.length)
  plan.text.insert(0, 'after\n')
  await reyes.isSaved(plan)
  await reyes.link.command({ type: 'setAccess', module: id, access: 'read-only' })
  await ana.seesRoom(({ modules }) => modules[1]?.access === 'read-only')

  const hers = await historyOf(ana, id)
  expect(hers.texts.at(-1)?.text).toBe('after\nbefore\n')
  expect(hers.bytes.includes('SECRET')).toBe(false)
  expect((await historyOf(reyes, id)).bytes.includes('SECRET')).toBe(true)
  const read = await ana.opens('plan.py')
  restoreText(read, 'before\n')
  expect(await ana.isRefused(read)).toBe('module-locked')

  // A copy for a team keeps the secret too.
  await reyes.link.commandSession({ type: 'addTeam', name: 'Red', start: 'room' })
  const board = await reyes.link.socket.emitWithAck('session:watch', null)
  const red = board.ok ? board.value.rooms[1]?.code : undefined
  const ben = await stage.cast.joins({ code: red ?? '' }, 'Ben')
  const copied = await historyOf(ben, ben.state.modules[1]?.id ?? '')
  expect([copied.texts.at(-1)?.text, copied.bytes.includes('SECRET')]).toEqual(['after\nbefore\n', false])
  // Who sits elsewhere is told of no such module.
  expect((await ask(ben, id)).status).toBe(404)
  expect((await ask(await stage.cast.teaches(), id)).status).toBe(404)
})

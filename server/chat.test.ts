/** What people write to each other in a room, over real sockets and a restart. */
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

const says = (one: Actor, text: string) => one.link.command({ type: 'sendMessage', text, run: null })
const textsIn = ({ state }: Actor) => state.chat.messages.map(({ text }) => text)

test('everybody of the room reads what is written, also after a restart; what is removed is gone', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await says(ana, 'Look at main.py:1')
  await says(ben, 'I see it')
  await ana.seesRoom(({ chat }) => chat.messages.length === 2)
  const [first, second] = ana.state.chat.messages
  expect([first?.by, second?.by]).toEqual([ana.id, ben.id])
  expect(await ana.link.command({ type: 'removeMessage', message: second?.id ?? '' })).toMatchObject({
    reason: 'not-instructor',
  })
  await ben.link.command({ type: 'removeMessage', message: second?.id ?? '' })
  await reyes.link.command({ type: 'muteChat', isOn: true })
  expect(await says(ben, 'May I?')).toEqual({ ok: false, reason: 'chat-muted' })
  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await stage.cast.returns(ana)
  expect([textsIn(again), again.state.chat.isMuted]).toEqual([['Look at main.py:1'], true])
  const teacher = await stage.cast.returns(reyes)
  await teacher.link.command({ type: 'clearChat' })
  await again.seesRoom(({ chat }) => chat.messages.length === 0)
})

test('a message of the instructor goes to one room or to all; that of a team stays in the team', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const { socket } = reyes.link
  await socket.emitWithAck('session:command', { type: 'addTeam', name: 'Red', start: 'lesson' })
  const board = await socket.emitWithAck('session:watch', null)
  const red = board.ok ? board.value.rooms[1] : undefined
  const ben = await stage.cast.joins({ code: red?.code ?? '' }, 'Ben')
  await says(ben, 'Only us')
  await says(reyes, 'Wait here')
  await socket.emitWithAck('session:command', { type: 'tellAll', text: 'Five more minutes.' })
  await Promise.all([ana, ben].map((one) => one.seesRoom(({ chat }) => chat.messages.length === 2)))
  expect([textsIn(ana), textsIn(ben)]).toEqual([
    ['Wait here', 'Five more minutes.'],
    ['Only us', 'Five more minutes.'],
  ])
})

test('a flood is held back without holding up anything else', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const replies = await Promise.all(Array.from({ length: 6 }, (_, at) => says(ana, `spam ${at}`)))
  expect(replies.filter(({ ok }) => ok).length).toBeLessThan(4)
  expect(replies).toContainEqual({ ok: false, reason: 'too-fast' })
  expect(await ana.link.command({ type: 'raiseHand' })).toMatchObject({ ok: true })
})

/** From one room to another: what somebody takes along, and what stays. */
import { expect, test } from 'vitest'
import { apply } from './apply'
import { mayWrite } from './rights'
import type { Arrival, Operation } from './operation'
import { anybodyOf, moduleOf, participantOf, type RoomState } from './state'
import { emptyRoom } from './testing/emptyRoom'

const join = (id: string, from?: Arrival): Operation => ({
  type: 'participantJoined',
  id,
  name: id,
  role: id === 'rey' ? 'instructor' : 'student',
  ...(from !== undefined && { from }),
})
const leave = (id: string): Operation => ({ type: 'participantLeft', by: 'rey', id })

function after(...operations: readonly Operation[]): RoomState {
  return operations.reduce((state, operation) => {
    const outcome = apply(state, operation)
    if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
    return outcome.state
  }, emptyRoom)
}

test('what somebody wrote stays, under their name, and a module that was theirs alone is everybody’s', () => {
  const made: Operation = { type: 'moduleCreated', by: 'ana', id: 'hers', file: 'ana.py', shared: false }
  const state = after(join('rey'), join('ana'), join('ben'), made, leave('ana'))
  expect(participantOf(state, 'ana')).toBeUndefined()
  expect(anybodyOf(state, 'ana')).toMatchObject({ name: 'ana', colour: 1, online: false })
  const hers = moduleOf(state, 'hers')
  expect(hers).toMatchObject({ owner: 'ana', access: 'room' })
  expect(hers !== undefined && mayWrite(state, 'ben', hers)).toBe(true)
})

test('who comes back is here again once, under the same name', () => {
  const back = after(join('rey'), join('ana'), leave('ana'), join('ana', { colour: 1, pattern: 1, handAt: null }))
  expect(back.participants.map(({ name }) => name)).toEqual(['rey', 'ana'])
  expect(back.former).toEqual([])
})

test('a face comes along where its colour is free, else nobody here has the new one', () => {
  const free = after(join('rey'), join('ana', { colour: 5, pattern: 2, handAt: null }))
  expect(free.participants[1]).toMatchObject({ colour: 5, pattern: 2 })
  const taken = after(join('rey'), join('ben'), join('ana', { colour: 1, pattern: 4, handAt: null }), join('cleo'))
  expect(new Set(taken.participants.map(({ colour }) => colour)).size).toBe(4)
})

test('in a room with more people than colours no two look alike', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => join(`p${at}`, { colour: at % 3, pattern: 0, handAt: null }))
  const faces = after(...crowd).participants.map(({ colour, pattern }) => `${colour}/${pattern}`)
  expect(new Set(faces).size).toBe(40)
})

test('a hand that is up stays up, at its place by the time it was raised', () => {
  const ben: Operation = { type: 'handRaised', by: 'ben', at: 20 }
  const state = after(join('rey'), join('ben'), ben, join('ana', { colour: 4, pattern: 0, handAt: 10 }))
  expect(state.hands.map(({ participant }) => participant)).toEqual(['ana', 'ben'])
  const same = after(join('rey'), join('ben'), ben, join('ana', { colour: 4, pattern: 0, handAt: 20 }), leave('ben'))
  expect(same.hands).toEqual([{ participant: 'ana', at: 21 }])
})

/** What guessing passwords meets, and what a class behind one address does not. */
import { expect, test } from 'vitest'
import { limits } from '../../lib/protocol/limits'
import { WrongPasswords } from './WrongPasswords'

const school = { address: '10.0.0.1', isKnown: false }
const times = (count: number, work: (at: number) => boolean) => Array.from({ length: count }, (_, at) => work(at))

test('wrong ones are counted for an account and an address, and a right one forgives them', () => {
  const wrong = new WrongPasswords(() => 0)
  const reyes = { ...school, username: 'reyes' }
  expect(times(limits.wrongPasswords - 1, () => wrong.begins(reyes))).not.toContain(false)
  wrong.wasRight(reyes)
  expect(times(limits.wrongPasswords, () => wrong.begins(reyes))).not.toContain(false)
  expect(wrong.begins(reyes)).toBe(false)
  expect(wrong.begins({ ...school, username: 'okafor' })).toBe(true)
  expect(wrong.begins({ ...reyes, address: '10.0.0.2' })).toBe(true)
})

test('those of an address for all accounts together, and a right one of them is not a wrong one', () => {
  const wrong = new WrongPasswords(() => 0)
  const guess = (at: number) => ({ ...school, username: `guess${at}` })
  wrong.begins(guess(-1))
  wrong.wasRight(guess(-1))
  expect(times(limits.wrongPasswordsOfAddress, (at) => wrong.begins(guess(at)))).not.toContain(false)
  expect(wrong.begins({ ...school, username: 'another' })).toBe(false)
})

test('a browser that was signed in before has a count of its own', () => {
  const wrong = new WrongPasswords(() => 0)
  const own = { ...school, username: 'reyes', isKnown: true }
  times(limits.wrongPasswordsOfAddress + 1, (at) => wrong.begins({ ...school, username: `guess${at}` }))
  times(limits.wrongPasswords + 1, () => wrong.begins({ ...school, username: 'reyes' }))
  expect(times(limits.wrongPasswords, () => wrong.begins(own))).not.toContain(false)
  expect(wrong.begins(own)).toBe(false)
})

test('each quarter of an hour begins anew', () => {
  let now = 0
  const wrong = new WrongPasswords(() => now)
  const reyes = { ...school, username: 'reyes' }
  times(limits.wrongPasswords, () => wrong.begins(reyes))
  now = 15 * 60_000 - 1
  expect(wrong.begins(reyes)).toBe(false)
  now++
  expect(wrong.begins(reyes)).toBe(true)
})

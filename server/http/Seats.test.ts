/** Cookies that say who somebody is. */
import { expect, test } from 'vitest'
import { Seats } from './Seats'

const secret = 'a secret of thirty-two characters'
const pairOf = (cookie = '') => cookie.split(';')[0] ?? ''

test('what was given is read again, for its own session and with its own secret only', () => {
  const seats = new Seats(secret, false)
  const [cookie] = seats.give('', 'ABCDEF', 'ana')
  expect(seats.read(pairOf(cookie), 'ABCDEF')).toBe('ana')
  expect(seats.read(pairOf(cookie).replace('ABCDEF', 'GHJKMN'), 'GHJKMN')).toBeNull()
  expect(seats.read(pairOf(cookie).replace('=ana', '=ben'), 'ABCDEF')).toBeNull()
  expect(new Seats('another secret of thirty-two chars', false).read(pairOf(cookie), 'ABCDEF')).toBeNull()
})

test('behind https a cookie is bound to this host: no neighbour and no plain page can set it', () => {
  const seats = new Seats(secret, true)
  const [cookie] = seats.give('', 'ABCDEF', 'ana')
  expect(cookie).toMatch(/^__Host-heaproom-seat-ABCDEF=.*; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/)
  expect(seats.read(pairOf(cookie).replace('__Host-', ''), 'ABCDEF')).toBeNull()
  expect(seats.giveInstructor('rey')).toMatch(/^__Host-heaproom-instructor=/)
})

test('the oldest seats go before the cookies of a busy teacher are too many for a request', () => {
  const seats = new Seats(secret, false)
  const codes = Array.from({ length: 60 }, (_, at) => `AAAA${at + 10}`)
  const held = codes.map((code) => pairOf(seats.give('', code, 'rey')[0])).join('; ')
  const given = seats.give(`theme=dark; ${held}`, 'ABCDEF', 'rey')
  expect(given.map(pairOf)).toEqual([expect.stringMatching(/^heaproom-seat-ABCDEF=rey\./), 'heaproom-seat-AAAA10='])
  expect(given[1]).toMatch(/; Max-Age=0$/)
  expect(seats.give(held, 'AAAA10', 'rey')).toHaveLength(1)
})

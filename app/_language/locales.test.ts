import { expect, test } from 'vitest'
import { localeFor } from './locales'

test('what was chosen goes before what the browser asks for', () => {
  expect(localeFor('en', 'de')).toBe('en')
  expect(localeFor('de', 'en-GB,en;q=0.9')).toBe('de')
})

test('the browser’s first language that is spoken here is taken, by its weight and without its region', () => {
  expect(localeFor(undefined, 'de-AT,de;q=0.9,en;q=0.8')).toBe('de')
  expect(localeFor(undefined, 'fr, en;q=0.5, de;q=0.7')).toBe('de')
  expect(localeFor(undefined, 'de;q=0, en;q=0.1')).toBe('en')
})

test('whoever asks for none of them, or for nothing, reads English', () => {
  expect(localeFor(undefined, null)).toBe('en')
  expect(localeFor('fr', 'fr-CH, *;q=0.5')).toBe('en')
})

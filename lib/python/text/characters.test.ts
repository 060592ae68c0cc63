import { expect, test } from 'vitest'
import * as casing from './casing'
import { decimalValue, digitValue, numericValue } from './characters'
import goldens from './goldens/characters.json'
import { mismatches } from './goldens/replay'
import { reprStr } from './repr'
import { splitLines } from './strSplit'
import * as predicates from './textPredicates'

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/**
 * zlib.crc32 of the answers' UTF-16, one a line, over the planes that have assigned characters. (The few runs beyond
 * were compared when the tables were written, which takes too long for every day.)
 */
function checksum(answer: (character: string) => string): number {
  let crc = -1
  const feed = (byte: number) => (crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8))
  const feedLine = () => {
    feed(10)
    feed(0)
  }
  for (let code = 0; code < 0xe01f0; code++) {
    if (code === 0x32000) code = 0xe0000
    if (code > 0) feedLine()
    const text = answer(String.fromCodePoint(code))
    for (let i = 0; i < text.length; i++) {
      feed(text.charCodeAt(i) & 255)
      feed(text.charCodeAt(i) >> 8)
    }
  }
  return (crc ^ -1) >>> 0
}

const tests = {
  isalpha: predicates.isAlpha,
  isdecimal: predicates.isDecimal,
  isdigit: predicates.isDigit,
  isnumeric: predicates.isNumeric,
  isalnum: predicates.isAlnum,
  isspace: predicates.isSpaceText,
  isprintable: predicates.isPrintableText,
  islower: predicates.isLower,
  isupper: predicates.isUpper,
  istitle: predicates.isTitle,
  isidentifier: predicates.isIdentifier,
}

const mappings = {
  upper: casing.upper,
  lower: casing.lower,
  title: casing.title,
  capitalize: casing.capitalize,
  casefold: casing.casefold,
  swapcase: casing.swapcase,
}

function answers(): Record<string, () => number> {
  const all: Record<string, () => number> = {}
  for (const [name, holds] of Object.entries(tests)) {
    all[name] = () => checksum((character) => (holds(character) ? '1' : '0'))
  }
  for (const [name, map] of Object.entries(mappings)) {
    all[name] = () => checksum(map)
  }
  return all
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0
const shown = (value: number | undefined): string => (value === undefined ? '' : String(value))
const decimalOf = (code: number) => (decimalValue(code) < 0 ? undefined : decimalValue(code))
/** numericValue reads its table anew each time: only characters that have a value are asked. */
const valueOf = (of: (code: number) => number | undefined) => (character: string) =>
  predicates.isNumeric(character) ? shown(of(codeOf(character))) : ''

test('every code point has the properties and cases that CPython gives it', { timeout: 60_000 }, () => {
  const all = {
    ...answers(),
    'after a letter: isidentifier': () =>
      checksum((character) => (predicates.isIdentifier(`a${character}`) ? '1' : '0')),
    'after a letter: istitle': () => checksum((character) => (predicates.isTitle(`a${character}`) ? '1' : '0')),
    'before a sigma: lower': () => checksum((character) => casing.lower(`a${character}\u03a3A`)),
    'before a sigma: title': () => checksum((character) => casing.title(`a${character}\u03a3A`)),
    splitlines: () => checksum((character) => String(splitLines(`${character}a`).length)),
    repr: () => checksum(reprStr),
    decimal: () => checksum((character) => shown(decimalOf(codeOf(character)))),
    digit: () => checksum(valueOf(digitValue)),
    numeric: () => checksum(valueOf(numericValue)),
  }
  expect(mismatches(goldens, all)).toEqual([])
})

/**
 * Upper, lower and title case of str, with the mappings to several characters and the final sigma.
 *
 * ASCII texts take JavaScript's methods, which agree there; all others take the mappings of characterTables.ts, for the
 * host's are of another Unicode version. title falls back on upper, fold on lower. Follows do_title, do_swapcase and
 * their kin in Objects/unicodeobject.c.
 */
import { CASED, CASE_IGNORABLE, hasFlag, LOWER, UPPER } from './characters'
import {
  foldRanges,
  foldSeveral,
  lowerRanges,
  lowerSeveral,
  titleRanges,
  titleSeveral,
  upperRanges,
  upperSeveral,
} from './characterTables'

type Mapping = ReadonlyMap<string, string>

const lowerOf = unpackMapping(lowerRanges, lowerSeveral)
const upperOf = unpackMapping(upperRanges, upperSeveral)
const titleOf = unpackMapping(titleRanges, titleSeveral)
const foldOf = unpackMapping(foldRanges, foldSeveral)

function unpackMapping(ranges: string, several: string): Mapping {
  const mapping = new Map<string, string>()
  let code = 0
  for (const range of ranges.split(',')) {
    const [step = 0, count = 0, stride = 0, delta = 0] = range.split(' ').map((number) => Number.parseInt(number, 36))
    code += step
    for (let i = 0; i < count; i++) {
      mapping.set(String.fromCodePoint(code + i * stride), String.fromCodePoint(code + i * stride + delta))
    }
  }
  for (const entry of several === '' ? [] : several.split(',')) {
    const [from = '', to = ''] = entry.split(':')
    mapping.set(String.fromCodePoint(Number.parseInt(from, 36)), codesOf(to))
  }
  return mapping
}

function codesOf(text: string): string {
  return String.fromCodePoint(...text.split('.').map((number) => Number.parseInt(number, 36)))
}

const asciiOnly = /^[\0-\x7f]*$/
const SIGMA = '\u03a3'

function upperCharacter(character: string): string {
  return upperOf.get(character) ?? character
}

function lowerCharacter(character: string): string {
  return lowerOf.get(character) ?? character
}

function titleCharacter(character: string): string {
  return titleOf.get(character) ?? upperCharacter(character)
}

function hasCharacterFlag(character: string, flag: number): boolean {
  return hasFlag(character.codePointAt(0) ?? 0, flag)
}

/** The lower case of one character in its text: a sigma that ends a word is another one. */
function lowerAt(text: readonly string[], index: number): string {
  const character = text[index] ?? ''
  return character === SIGMA ? (endsWord(text, index) ? '\u03c2' : '\u03c3') : lowerCharacter(character)
}

function endsWord(text: readonly string[], index: number): boolean {
  let before = index - 1
  while (before >= 0 && hasCharacterFlag(text[before] ?? '', CASE_IGNORABLE)) before--
  if (before < 0 || !hasCharacterFlag(text[before] ?? '', CASED)) return false
  let after = index + 1
  while (after < text.length && hasCharacterFlag(text[after] ?? '', CASE_IGNORABLE)) after++
  return after === text.length || !hasCharacterFlag(text[after] ?? '', CASED)
}

export function upper(text: string): string {
  if (asciiOnly.test(text)) return text.toUpperCase()
  return Array.from(text, upperCharacter).join('')
}

export function lower(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase()
  if (!text.includes(SIGMA)) return Array.from(text, lowerCharacter).join('')
  const characters = Array.from(text)
  return characters.map((_, index) => lowerAt(characters, index)).join('')
}

export function casefold(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase()
  return Array.from(text, (character) => foldOf.get(character) ?? lowerCharacter(character)).join('')
}

export function capitalize(text: string): string {
  const characters = Array.from(text)
  return characters
    .map((character, index) => (index === 0 ? titleCharacter(character) : lowerAt(characters, index)))
    .join('')
}

export function title(text: string): string {
  const characters = Array.from(text)
  let inWord = false
  let result = ''
  characters.forEach((character, index) => {
    result += inWord ? lowerAt(characters, index) : titleCharacter(character)
    inWord = hasCharacterFlag(character, CASED)
  })
  return result
}

export function swapcase(text: string): string {
  const characters = Array.from(text)
  return characters
    .map((character, index) => {
      if (hasCharacterFlag(character, UPPER)) return lowerAt(characters, index)
      return hasCharacterFlag(character, LOWER) ? upperCharacter(character) : character
    })
    .join('')
}

import { expect, test } from 'vitest'
import * as bytesCase from './bytesCase'
import { bytesFromHex, bytesToHex } from './bytesHex'
import * as bytes from './bytesMethods'
import * as casing from './casing'
import { codePointLength, compareText, hasAstral, pickCodePoints, sliceCodePoints } from './codePoints'
import goldens from './goldens/methods.json'
import { mismatches } from './goldens/replay'
import { outOfMemory } from './int'
import { isProblem } from './problem'
import { asciiStr, reprByteArray, reprBytes, reprStr } from './repr'
import * as layout from './strLayout'
import * as search from './strSearch'
import * as splitting from './strSplit'
import * as predicates from './textPredicates'

const optional = <T>(value: T | null): T | undefined => value ?? undefined
const within = (start: number | null, end: number | null) => ({ start: optional(start), end: optional(end) })

const strAnswers = {
  len: codePointLength,
  slice: sliceCodePoints,
  stepped: (text: string, step: number) => {
    const length = codePointLength(text)
    return pickCodePoints(text, step > 0 ? 0 : length - 1, Math.ceil(length / Math.abs(step)), step)
  },
  repr: reprStr,
  ascii: asciiStr,
  find: (text: string, part: string, a: number, b: number) => search.find(text, part, within(a, b)),
  rfind: (text: string, part: string, a: number, b: number) => search.findLast(text, part, within(a, b)),
  count: (text: string, part: string, a: number, b: number) => search.count(text, part, within(a, b)),
  startswith: (text: string, part: string, a: number, b: number) => search.startsWith(text, part, within(a, b)),
  endswith: (text: string, part: string, a: number, b: number) => search.endsWith(text, part, within(a, b)),
  contains: search.contains,
  compare: (a: string, b: string) => Math.sign(compareText(a, b)),
  join: layout.join,
  translate: (text: string, from: string, to: string, deleted: string) => {
    const map = layout.makeTranslation(from, to, deleted)
    if (isProblem(map)) return map
    const turn = (code: number | null | undefined) => (code == null ? code : String.fromCodePoint(code))
    return layout.translate(text, (code) => turn(map.get(code)))
  },
  replace: search.replace,
  removeprefix: search.removePrefix,
  removesuffix: search.removeSuffix,
  split: (text: string, separator: string | null, limit: number) => splitting.split(text, optional(separator), limit),
  rsplit: (text: string, separator: string | null, limit: number) =>
    splitting.splitFromEnd(text, optional(separator), limit),
  splitlines: (text: string, keep: boolean) => splitting.splitLines(text, keep),
  partition: splitting.partition,
  rpartition: splitting.partitionFromEnd,
  strip: (text: string, set: string | null) => splitting.strip(text, optional(set)),
  lstrip: (text: string, set: string | null) => splitting.stripStart(text, optional(set)),
  rstrip: (text: string, set: string | null) => splitting.stripEnd(text, optional(set)),
  center: layout.center,
  ljust: layout.justifyLeft,
  rjust: layout.justifyRight,
  zfill: layout.zeroFill,
  expandtabs: layout.expandTabs,
  upper: casing.upper,
  lower: casing.lower,
  title: casing.title,
  capitalize: casing.capitalize,
  casefold: casing.casefold,
  swapcase: casing.swapcase,
  isalpha: predicates.isAlpha,
  isdecimal: predicates.isDecimal,
  isdigit: predicates.isDigit,
  isnumeric: predicates.isNumeric,
  isalnum: predicates.isAlnum,
  isspace: predicates.isSpaceText,
  isprintable: predicates.isPrintableText,
  isascii: predicates.isAscii,
  islower: predicates.isLower,
  isupper: predicates.isUpper,
  istitle: predicates.isTitle,
  isidentifier: predicates.isIdentifier,
}

type B = Uint8Array

const bytesAnswers = {
  'bytes.repr': reprBytes,
  'bytearray.repr': (value: B) => reprByteArray(value),
  'bytes.find': (value: B, part: B, a: number, b: number) => bytes.findBytes(value, part, within(a, b)),
  'bytes.rfind': (value: B, part: B, a: number, b: number) => bytes.findLastBytes(value, part, within(a, b)),
  'bytes.count': (value: B, part: B, a: number, b: number) => bytes.countBytes(value, part, within(a, b)),
  'bytes.startswith': (value: B, part: B, a: number, b: number) => bytes.bytesStartWith(value, part, within(a, b)),
  'bytes.endswith': (value: B, part: B, a: number, b: number) => bytes.bytesEndWith(value, part, within(a, b)),
  'bytes.contains': bytes.containsBytes,
  'bytes.compare': (a: B, b: B) => Math.sign(bytes.compareBytes(a, b)),
  'bytes.join': bytes.joinBytes,
  'bytes.replace': bytes.replaceBytes,
  'bytes.removeprefix': bytes.removeBytesPrefix,
  'bytes.removesuffix': bytes.removeBytesSuffix,
  'bytes.split': (value: B, separator: B | null, limit: number) => bytes.splitBytes(value, optional(separator), limit),
  'bytes.rsplit': (value: B, separator: B | null, limit: number) =>
    bytes.splitBytesFromEnd(value, optional(separator), limit),
  'bytes.splitlines': bytes.splitBytesLines,
  'bytes.partition': bytes.partitionBytes,
  'bytes.rpartition': bytes.partitionBytesFromEnd,
  'bytes.strip': (value: B, set: B | null) => bytes.stripBytes(value, optional(set)),
  'bytes.lstrip': (value: B, set: B | null) => bytes.stripBytesStart(value, optional(set)),
  'bytes.rstrip': (value: B, set: B | null) => bytes.stripBytesEnd(value, optional(set)),
  'bytes.center': (value: B, width: number, fill: B) => bytes.centerBytes(value, width, fill[0]),
  'bytes.ljust': (value: B, width: number, fill: B) => bytes.justifyBytesLeft(value, width, fill[0]),
  'bytes.rjust': (value: B, width: number, fill: B) => bytes.justifyBytesRight(value, width, fill[0]),
  'bytes.zfill': bytes.zeroFillBytes,
  'bytes.expandtabs': bytes.expandBytesTabs,
  'bytes.translate': (value: B, table: B | null, deleted: B) => bytes.translateBytes(value, optional(table), deleted),
  'bytes.maketrans': bytes.makeByteTable,
  'bytes.hex': bytesToHex,
  'bytes.fromhex': bytesFromHex,
  'bytes.upper': bytesCase.upperBytes,
  'bytes.lower': bytesCase.lowerBytes,
  'bytes.title': bytesCase.titleBytes,
  'bytes.capitalize': bytesCase.capitalizeBytes,
  'bytes.swapcase': bytesCase.swapBytesCase,
  'bytes.isalpha': bytesCase.isAlphaBytes,
  'bytes.isdigit': bytesCase.isDigitBytes,
  'bytes.isalnum': bytesCase.isAlnumBytes,
  'bytes.isspace': bytesCase.isSpaceBytes,
  'bytes.isascii': bytesCase.isAsciiBytes,
  'bytes.islower': bytesCase.isLowerBytes,
  'bytes.isupper': bytesCase.isUpperBytes,
  'bytes.istitle': bytesCase.isTitleBytes,
}

test('the methods of str and bytes equal those of CPython', () => {
  expect(mismatches(goldens, { ...strAnswers, ...bytesAnswers })).toEqual([])
})

test('a needle of half a surrogate pair is not found inside the pair', () => {
  const face = '\u{1f600}'
  expect(hasAstral(face)).toBe(true)
  expect(search.find(`a${face}`, face.charAt(0))).toBe(-1)
  expect(search.findLast(`${face}b`, face.charAt(1))).toBe(-1)
  expect(search.startsWith(face, face.charAt(0))).toBe(false)
  expect(search.endsWith(face, face.charAt(1))).toBe(false)
  expect(search.find(`${face}${face.charAt(1)}`, face.charAt(1))).toBe(1)
})

test('a text that would fill the host is a MemoryError at once', () => {
  const million = 'x'.repeat(2 ** 20)
  expect(search.replace(million, 'x', million)).toEqual(outOfMemory)
  expect(search.replace(million, '', million, 2 ** 10)).toEqual(outOfMemory)
  expect(layout.join(million, Array<string>(1000).fill(''))).toEqual(outOfMemory)
  expect(layout.translate(million, () => million)).toEqual(outOfMemory)
  expect(layout.repeat(million, 1000)).toEqual(outOfMemory)
  expect(search.replace(million, 'y', million)).toBe(million)
})

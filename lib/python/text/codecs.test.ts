import { expect, test } from 'vitest'
import { decode, encode } from './codecs'
import { nameReplaceHandler } from './codecErrors'
import goldens from './goldens/codecs.json'
import { mismatches } from './goldens/replay'

test('texts are encoded and bytes decoded as in CPython, faults included', () => {
  const answers = {
    encode: (text: string, encoding: string, errors: string) => encode(text, encoding, errors),
    decode: (bytes: Uint8Array, encoding: string, errors: string) => decode(bytes, encoding, errors),
  }
  expect(mismatches(goldens, answers)).toEqual([])
})

test('a handler of the caller replaces the built-in ones', () => {
  const named = nameReplaceHandler((code) => (code === 0xe9 ? 'LATIN SMALL LETTER E WITH ACUTE' : undefined))
  expect(decode(encode('é\ue000', 'ascii', named) as Uint8Array)).toBe('\\N{LATIN SMALL LETTER E WITH ACUTE}\\ue000')
})

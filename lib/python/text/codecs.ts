/**
 * str.encode and bytes.decode by the name of an encoding and of an error handler.
 *
 * Knows UTF-8 (with and without signature), UTF-16, UTF-32, Latin-1, ASCII and cp1252 under all their aliases; any
 * other name is a LookupError, which a caller with Python's own encodings package may look up there first. Follows
 * Python/codecs.c and Lib/encodings.
 */
import { decodeHandler, encodeHandler, type DecodeHandler, type EncodeHandler } from './codecErrors'
import * as decoders from './decoders'
import * as encoders from './encoders'
import { latinOf } from './latin'
import { isProblem, problem, type TextProblem } from './problem'

interface Codec {
  readonly decode: (bytes: Uint8Array, handler: DecodeHandler) => string | TextProblem
  readonly encoder: encoders.Encoder
  /** The mark that encoding puts first. */
  readonly mark: readonly number[]
}

const cp1252Table = cp1252()

function cp1252(): readonly (string | undefined)[] {
  const high = '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0'
  const higher = '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178'
  return Array.from({ length: 256 }, (_, byte) => {
    if (byte < 128 || byte > 159) return String.fromCharCode(byte)
    const character = (high + higher).charAt(byte - 128)
    return character === '\0' ? undefined : character
  })
}

function byteOfCharacter(table: readonly (string | undefined)[]): ReadonlyMap<number, number> {
  return new Map(table.flatMap((character, byte) => (character === undefined ? [] : [[character.charCodeAt(0), byte]])))
}

const BOM_8 = [0xef, 0xbb, 0xbf]

const codecs: ReadonlyMap<string, Codec> = new Map<string, Codec>([
  ['utf_8', { decode: decoders.decodeUtf8, encoder: encoders.utf8Encoder, mark: [] }],
  ['utf_8_sig', { decode: decodeSigned, encoder: encoders.utf8Encoder, mark: BOM_8 }],
  ['utf_16', wide16('utf-16', undefined)],
  ['utf_16_le', wide16('utf-16-le', 'little')],
  ['utf_16_be', wide16('utf-16-be', 'big')],
  ['utf_32', wide32('utf-32', undefined)],
  ['utf_32_le', wide32('utf-32-le', 'little')],
  ['utf_32_be', wide32('utf-32-be', 'big')],
  ['latin_1', { decode: latinOf, encoder: encoders.ordinalEncoder('latin-1', 256), mark: [] }],
  ['ascii', { decode: decoders.decodeAscii, encoder: encoders.ordinalEncoder('ascii', 128), mark: [] }],
  [
    'cp1252',
    {
      decode: (bytes, handler) => decoders.decodeCharmap(bytes, cp1252Table, handler),
      encoder: encoders.charmapEncoder(byteOfCharacter(cp1252Table)),
      mark: [],
    },
  ],
])

function decodeSigned(bytes: Uint8Array, handler: DecodeHandler): string | TextProblem {
  const signed = BOM_8.every((byte, index) => bytes[index] === byte)
  return decoders.decodeUtf8(signed ? bytes.subarray(3) : bytes, handler)
}

function wide16(name: string, order: decoders.ByteOrderName | undefined): Codec {
  return {
    decode: (bytes, handler) => decoders.decodeUtf16(bytes, order, handler),
    encoder: encoders.utf16Encoder(name, order ?? 'little'),
    mark: order === undefined ? [0xff, 0xfe] : [],
  }
}

function wide32(name: string, order: decoders.ByteOrderName | undefined): Codec {
  return {
    decode: (bytes, handler) => decoders.decodeUtf32(bytes, order, handler),
    encoder: encoders.utf32Encoder(name, order ?? 'little'),
    mark: order === undefined ? [0xff, 0xfe, 0, 0] : [],
  }
}

/** The aliases of Lib/encodings/aliases.py, by the name that they stand for. */
const aliases: Readonly<Record<string, string>> = {
  utf_8: 'u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001',
  utf_16: 'u16 utf16',
  utf_16_le: 'unicodelittleunmarked utf_16le',
  utf_16_be: 'unicodebigunmarked utf_16be',
  utf_32: 'u32 utf32',
  utf_32_le: 'utf_32le',
  utf_32_be: 'utf_32be',
  latin_1: '8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1',
  ascii:
    '646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii',
  cp1252: '1252 windows_1252',
}

const nameOfAlias: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([name, others]) => others.split(' ').map((other) => [other, name])),
)

/**
 * Finds an encoding: lower case, anything but letters, digits and points as _, aliases resolved. Undefined when unknown
 * here.
 */
export function encodingName(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '')
  const found = nameOfAlias.get(plain) ?? plain
  return codecs.has(found) ? found : undefined
}

function codecOf(name: string): Codec | TextProblem {
  if (name.includes('\0')) return problem('ValueError', 'embedded null character')
  const codec = codecs.get(encodingName(name) ?? '')
  return codec ?? problem('LookupError', `unknown encoding: ${name}`)
}

/** str.encode; errors is the name of a built-in handler or a handler. */
export function encode(
  text: string,
  encoding = 'utf-8',
  errors: string | EncodeHandler = 'strict',
): Uint8Array | TextProblem {
  const codec = codecOf(encoding)
  if (isProblem(codec)) return codec
  const bytes = encoders.encodeBy(codec.encoder, text, typeof errors === 'string' ? encodeHandler(errors) : errors)
  return isProblem(bytes) || codec.mark.length === 0 ? bytes : Uint8Array.from([...codec.mark, ...bytes])
}

/** bytes.decode. */
export function decode(
  bytes: Uint8Array,
  encoding = 'utf-8',
  errors: string | DecodeHandler = 'strict',
): string | TextProblem {
  const codec = codecOf(encoding)
  if (isProblem(codec)) return codec
  return codec.decode(bytes, typeof errors === 'string' ? decodeHandler(errors) : errors)
}

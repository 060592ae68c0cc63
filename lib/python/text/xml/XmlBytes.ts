/**
 * Bytes of an XML text as characters: by what a byte order mark says, else by the encoding that the text declares, else as
 * UTF-8. A character that has come in part waits.
 */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/
const LATIN = 'iso-8859-1'
const ASCII = 'us-ascii'
const UNICODE = new Set(['utf-8', 'utf-16', 'utf-16le', 'utf-16be'])
const HEAD_BYTES = 200

/** The characters of all bytes in an encoding that is none of Expat's own. */
export type CharactersOf = (encoding: string) => readonly string[]

/** Of an encoding in which the signs of XML itself are not where ASCII has them. */
export class UnknownEncoding extends Error {}

type Decode = (bytes: Uint8Array, more: boolean) => string

export class XmlBytes {
  private decode: Decode | null = null

  /** `encoding` goes before what the text says of itself. */
  constructor(
    readonly encoding: string | null,
    private readonly charactersOf: CharactersOf,
  ) {}

  /** A RangeError or TypeError for bytes that are no characters. */
  text(bytes: Uint8Array, isFinal: boolean): string {
    if (this.decode === null && bytes.length === 0 && !isFinal) return ''
    this.decode ??= decoderOf(this.encoding ?? encodingOf(bytes), this.charactersOf)
    return this.decode(bytes, !isFinal)
  }
}

/** The characters before the first byte that belongs to none. */
export function readablePart(bytes: Uint8Array, encoding: string | null, charactersOf: CharactersOf): string {
  let [good, bad] = [0, bytes.length]
  let text = ''
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      text = decoderOf(encoding ?? encodingOf(bytes), charactersOf)(bytes.subarray(0, middle), true)
      good = middle
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error
      bad = middle
    }
  }
  return text
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return marked[0]
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  return declared === 'utf-16' ? 'utf-8' : declared
}

function decoderOf(encoding: string, charactersOf: CharactersOf): Decode {
  const name = encoding.toLowerCase()
  if (name === LATIN) return (bytes) => characters(bytes)
  if (name === ASCII)
    return (bytes) => {
      if (bytes.some((byte) => byte > 0x7f)) throw new RangeError('XmlBytes: not ASCII')
      return characters(bytes)
    }
  if (UNICODE.has(name)) {
    const decoder = new TextDecoder(name === 'utf-16' ? 'utf-16le' : name, { fatal: true })
    return (bytes, more) => decoder.decode(bytes, { stream: more })
  }
  const known = charactersOf(encoding)
  if (!hasSigns(known)) throw new UnknownEncoding(`XmlBytes: ${encoding}`)
  return (bytes) => {
    const read = Array.from(bytes, (byte) => known[byte] ?? '\ufffd')
    if (read.includes('\ufffd')) throw new RangeError('XmlBytes: a byte that is no character')
    return read.join('')
  }
}

/** What XML has a use for; the rest of ASCII may be anything. */
const SIGNS = /[\t\n\r -#%-?A-[\]_a-z]/

function hasSigns(known: readonly string[]): boolean {
  return known.every((character, code) => {
    const own = String.fromCharCode(code)
    return character === own || !(SIGNS.test(own) || SIGNS.test(character))
  })
}

/** Where the text of an XML declaration names its encoding; 0 where it does not. */
export function placeOfEncoding(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const [found = '', name = ''] = DECLARED.exec(head) ?? []
  return found === '' ? 0 : found.length - 1 - name.length
}

function characters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

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
const LATIN = new Set(['iso-8859-1', 'latin-1', 'latin1', 'iso8859-1'])
const ASCII = new Set(['us-ascii', 'ascii'])
const HEAD_BYTES = 200

export class UnknownEncoding {
  constructor(readonly encoding: string) {}
}

type Decode = (bytes: Uint8Array, more: boolean) => string

export class XmlBytes {
  private decode: Decode | null = null

  /** `encoding` goes before what the text says of itself. */
  constructor(private readonly encoding: string | null) {}

  /** A RangeError or TypeError for bytes that are no characters; UnknownEncoding where nobody knows what they are. */
  text(bytes: Uint8Array, isFinal: boolean): string {
    if (this.decode === null && bytes.length === 0 && !isFinal) return ''
    const name = this.encoding ?? encodingOf(bytes)
    this.decode ??= decoderOf(name)
    if (this.decode === null) throw new UnknownEncoding(name)
    return this.decode(bytes, !isFinal)
  }
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

function decoderOf(encoding: string): Decode | null {
  const name = encoding.toLowerCase()
  if (LATIN.has(name)) return (bytes) => characters(bytes)
  if (ASCII.has(name))
    return (bytes) => {
      if (bytes.some((byte) => byte > 0x7f)) throw new RangeError('XmlBytes: not ASCII')
      return characters(bytes)
    }
  try {
    const decoder = new TextDecoder(name === 'utf-16' ? 'utf-16le' : name, { fatal: true })
    return (bytes, more) => decoder.decode(bytes, { stream: more })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function characters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

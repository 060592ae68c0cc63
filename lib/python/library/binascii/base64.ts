/** Base64, as CPython's `binascii` reads and writes it. Plain bytes only; what is wrong is told in words. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<number, number> = new Map(
  Array.from(ALPHABET, (letter, value) => [letter.charCodeAt(0), value] as const),
)
const PAD = 0x3d
const NEWLINE = 0x0a

export function toBase64(bytes: Uint8Array, newline: boolean): Uint8Array {
  const length = Math.ceil(bytes.length / 3) * 4
  const text = new Uint8Array(length + (newline ? 1 : 0)).fill(PAD)
  const letter = (value: number): number => ALPHABET.charCodeAt(value & 63)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(from, from + 3)
    const left = bytes.length - from
    text[to] = letter(a >> 2)
    text[to + 1] = letter((a << 4) | (b >> 4))
    if (left > 1) text[to + 2] = letter((b << 2) | (c >> 6))
    if (left > 2) text[to + 3] = letter(c)
  }
  if (newline) text[length] = NEWLINE
  return text
}

/** What a pad or a foreign character means where the text must be strict; null where it may stand. */
function strictProblem(text: Uint8Array, at: number, place: number, pads: number): string | null {
  if (text[at] !== PAD) return 'Only base64 data is allowed'
  if (place === 0) return at === 0 ? 'Leading padding not allowed' : 'Excess padding not allowed'
  if (place === 1) return lonely(at === 0 ? 0 : place)
  return place + pads > 4 ? 'Excess padding not allowed' : null
}

function lonely(count: number): string {
  return `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`
}

/** The bytes, or the words of a `binascii.Error`. Unless it must be strict, whatever is not of the alphabet is skipped. */
export function fromBase64(text: Uint8Array, strict: boolean): Uint8Array | string {
  const bytes: number[] = []
  let place = 0
  let left = 0
  let pads = 0
  for (let at = 0; at < text.length; at++) {
    const value = VALUES.get(text[at] ?? 0)
    if (value === undefined) {
      if (text[at] === PAD) pads++
      const wrong = strict ? strictProblem(text, at, place, pads) : null
      if (wrong !== null) return place === 1 && text[at] === PAD ? lonely(dataCount(bytes.length, place)) : wrong
      continue
    }
    if (strict && pads > 0) {
      return place + pads === 4 ? 'Excess data after padding' : 'Discontinuous padding not allowed'
    }
    pads = 0
    if (place > 0) bytes.push(((left << 6) | value) >> (6 - 2 * place))
    left = place === 3 ? 0 : value & ((1 << (6 - 2 * place)) - 1)
    place = (place + 1) & 3
  }
  if (place === 1) return lonely(dataCount(bytes.length, place))
  if (place !== 0 && place + pads < 4) return 'Incorrect padding'
  return Uint8Array.from(bytes)
}

function dataCount(bytes: number, place: number): number {
  return Math.floor(bytes / 3) * 4 + place
}

/** One line of uuencoded data, as CPython's `binascii` reads and writes it. Plain bytes only. */
const SPACE = 0x20
const BACKTICK = 0x60
const NEWLINE = 0x0a
const RETURN = 0x0d
const LONGEST = 45

export function toUu(bytes: Uint8Array, backtick: boolean): Uint8Array | string {
  if (bytes.length > LONGEST) return 'At most 45 bytes at once'
  const character = (value: number): number => (backtick && value === 0 ? BACKTICK : SPACE + value)
  const line = [character(bytes.length)]
  let held = 0
  let bits = 0
  for (let at = 0; at < bytes.length || bits !== 0; at++) {
    held = ((held << 8) | (bytes[at] ?? 0)) & 0xffff
    bits += 8
    for (; bits >= 6; bits -= 6) line.push(character((held >> (bits - 6)) & 63))
  }
  return Uint8Array.from([...line, NEWLINE])
}

/** The bytes, or the words of a `binascii.Error`. Spaces eaten at the end of the line are zeros. */
export function fromUu(line: Uint8Array): Uint8Array | string {
  const [first] = line
  if (first === undefined) return 'Missing length byte'
  const bytes = new Uint8Array((first - SPACE) & 63)
  let held = 0
  let bits = 0
  let at = 1
  for (let to = 0; to < bytes.length; at++) {
    const value = valueAt(line, at)
    if (value === null) return 'Illegal char'
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = held >> bits
  }
  const rest = line.subarray(at)
  const isEmpty = rest.every((one) => one === SPACE || one === BACKTICK || one === NEWLINE || one === RETURN)
  return isEmpty ? bytes : 'Trailing garbage'
}

function valueAt(line: Uint8Array, at: number): number | null {
  const character = line[at]
  if (character === undefined || character === NEWLINE || character === RETURN) return 0
  return character < SPACE || character > BACKTICK ? null : (character - SPACE) & 63
}

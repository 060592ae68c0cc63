/** HZ: ASCII, and GB 2312 between `~{` and `~}`. */
import type { MultibyteCodec } from './MultibyteCodec'
import { readTable } from './MultibyteTable'

const TILDE = 0x7e
const OPEN = 0x7b
const CLOSE = 0x7d
const NEWLINE = 0x0a
/** GB 2312's bytes stand in seven bits. */
const HIGH_BITS = 0x8080

export function hz(): MultibyteCodec {
  const table = readTable('gb2312')
  return {
    name: 'hz',
    encodeStep: (codes, at, _isLast, state) => {
      const code = codes[at] ?? 0
      if (code < 0x80) {
        const bytes = [...(state[0] === 0 ? [] : [TILDE, CLOSE]), ...(code === TILDE ? [TILDE] : []), code]
        state[0] = 0
        return { used: 1, bytes }
      }
      const sequence = table.sequences.get(String.fromCodePoint(code))
      if (sequence === undefined) return 1
      const pair = [(sequence >> 8) & 0x7f, sequence & 0x7f]
      const bytes = state[0] === 0 ? [TILDE, OPEN, ...pair] : pair
      state[0] = 1
      return { used: 1, bytes }
    },
    encodeEnd: (state) => {
      const bytes = state[0] === 0 ? [] : [TILDE, CLOSE]
      state[0] = 0
      return bytes
    },
    decodeReset: (state) => {
      state[0] = 0
    },
    decodeStep: (bytes, at, state) => {
      const [first = 0, second] = bytes.subarray(at, at + 2)
      const isOpen = state[0] !== 0
      if (first === TILDE) {
        if (second === undefined) return 'few'
        if (isOpen ? second !== CLOSE : second !== TILDE && second !== OPEN && second !== NEWLINE) return 1
        if (second === OPEN || second === CLOSE) state[0] = isOpen ? 0 : 1
        return { used: 2, text: second === TILDE ? '~' : '' }
      }
      if (first >= 0x80) return 1
      if (!isOpen) return { used: 1, text: String.fromCharCode(first) }
      if (second === undefined) return 'few'
      const text = second < 0x80 ? table.texts.get((first << 8) | second | HIGH_BITS) : undefined
      return text === undefined ? 1 : { used: 2, text }
    },
  }
}

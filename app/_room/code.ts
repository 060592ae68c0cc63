/** What people type or paste where a code is asked for: the code in any spelling, or the whole link. Null: it is neither. */
import { CODE_ALPHABET, CODE_LENGTH } from '../../lib/protocol/joinCode'

export function codeIn(typed: string): string | null {
  const fromLink = /\/s\/([^/?#]+)/.exec(typed)?.[1] ?? typed
  const code = fromLink.toUpperCase().replace(/[\s-]/g, '')
  const isCode = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter))
  return isCode ? code : null
}

/** In two halves, as it is read aloud: `ABC DEF`. */
export function spokenCode(code: string): string {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`
}

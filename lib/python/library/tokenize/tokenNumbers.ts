/** The numbers that `token` gives to kinds of tokens, for what the scanner reads. Source: Grammar/Tokens of CPython 3.14. */
import * as T from '../../syntax/tokenKind'

export const COMMENT = 65
export const NL = 66
export const NEWLINE = 4
export const INDENT = 5
export const DEDENT = 6
export const END = 0
const NAME = 1
const OP = 55

const KINDS: ReadonlyMap<number, number> = new Map([
  [T.NUMBER, 2], [T.STRING, 3], [T.FSTRING_START, 59], [T.FSTRING_MIDDLE, 60], [T.FSTRING_END, 61], [T.TSTRING_START, 62],
  [T.TSTRING_MIDDLE, 63], [T.TSTRING_END, 64],
]) // oxfmt-ignore

/** Operators in the order of their numbers, which begin at 7. */
const OPERATORS =
  '( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !'.split(
    ' ',
  )
const FIRST_OPERATOR = 7

/** `exact`: each operator has a number of its own; else all are OP. */
export function tokenNumber(kind: number, text: string, exact: boolean): number {
  const known = KINDS.get(kind)
  if (known !== undefined) return known
  if (kind === T.NAME || kind >= T.FALSE) return NAME
  return exact && OPERATORS.includes(text) ? FIRST_OPERATOR + OPERATORS.indexOf(text) : OP
}

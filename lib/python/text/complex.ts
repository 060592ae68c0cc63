/**
 * Python's complex: repr, reading, and arithmetic as CPython 3.14 does it. Follows Objects/complexobject.c.
 *
 * Since 3.14 a real operand is not widened to a complex with a zero imaginary part, which would lose the sign of zeros:
 * the functions for mixed operands are those of C's Annex G.
 */
import { floatText } from './float'

export interface PyComplex {
  readonly real: number
  readonly imaginary: number
}

const options = { alternate: false, addPointZero: false }

/** repr(complex), which is also str(complex). */
export function reprComplex(value: PyComplex): string {
  const imaginary = floatText(value.imaginary, 'r', 0, options)
  if (Object.is(value.real, 0)) return `${imaginary}j`
  const sign = imaginary.startsWith('-') ? '' : '+'
  return `(${floatText(value.real, 'r', 0, options)}${sign}${imaginary}j)`
}

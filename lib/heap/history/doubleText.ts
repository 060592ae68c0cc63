/**
 * A double as text: the shortest digits that read back, plain from 1e-4 up to 1e16, with `.0` if it is whole, and with an
 * exponent of at least two digits outside; `inf`, `-inf` and `nan`.
 */
const PLAIN_FROM = 1e-4
const PLAIN_BELOW = 1e16

export function doubleText(value: number): string {
  const size = Math.abs(value)
  if (size >= PLAIN_FROM && size < PLAIN_BELOW) return Number.isInteger(value) ? `${value}.0` : `${value}`
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  if (!Number.isFinite(value)) return nonFiniteText(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`
}

function nonFiniteText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  return value < 0 ? '-inf' : 'inf'
}

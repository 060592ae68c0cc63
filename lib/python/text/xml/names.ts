/** Names of elements, attributes and entities, and the spaces between them. */
const START =
  ':A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\xb7\\u0300-\\u036f\\u203f-\\u2040]*`, 'uy')
const SPACE = /[ \t\n]*/y

function matchAt(pattern: RegExp, text: string, at: number): string {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? ''
}

/** The name at a place, or nothing. */
export function nameAt(text: string, at: number): string {
  return matchAt(NAME, text, at)
}

/** The first place from `at` on that is no space. */
export function behindSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at).length
}

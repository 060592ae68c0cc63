/** The text that a label such as `'it\'s'` shows; null for what is no str. A label that was cut short gives what there is of it. */
export function pythonText(label: string): string | null {
  const [, quote, inner] = /^(['"])(.*)$/s.exec(label) ?? []
  if (quote === undefined || inner === undefined) return null
  const body = inner.endsWith(quote) ? inner.slice(0, -1) : inner
  return body.replaceAll(ESCAPE, (_, hex: string | undefined, other: string) =>
    hex === undefined ? (PLAIN[other] ?? other) : String.fromCodePoint(Number.parseInt(hex.slice(1), 16)),
  )
}

const ESCAPE = /\\(?:(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})|(.))/gs
const PLAIN: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * Bytes as Latin-1 texts and back: one character a byte, so that the str functions serve bytes too.
 */

/** String.fromCharCode takes its arguments on the stack, which bounds how many at once. */
const CHUNK = 0x2000

export function latinOf(bytes: Uint8Array): string {
  if (bytes.length <= CHUNK) return String.fromCharCode(...bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}

/** The text must hold characters below 256 only. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

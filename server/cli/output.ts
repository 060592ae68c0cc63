/** Writes text to the two streams, and an export, piece by piece, to a file or to standard output. */
import { closeSync, openSync, writeSync } from 'node:fs'

const STDOUT = 1

/** Writes all pieces; null, or one sentence that says why they could not be written. */
export function writeExport(pieces: Iterable<string>, output: string | null): string | null {
  const target = output === null ? STDOUT : opened(output)
  if (typeof target === 'string') return target
  try {
    for (const piece of pieces) if (!write(target, piece)) break
    return null
  } catch (error) {
    if (!isSystemError(error)) throw error
    return `'${output ?? 'standard output'}' cannot be written: ${reasonOf(error)}`
  } finally {
    if (output !== null) closeSync(target)
  }
}

/** All of the text, however the pipe takes it; false where nobody reads any more, as in `heaproom run … | head`. */
export function write(stream: number, text: string): boolean {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(stream, bytes, at)
    } catch (error) {
      if (isSystemError(error, 'EPIPE')) return false
      if (!isSystemError(error, 'EAGAIN')) throw error
    }
  }
  return true
}

function opened(path: string): number | string {
  try {
    return openSync(path, 'w')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return `'${path}' cannot be written: ${reasonOf(error)}`
  }
}

function isSystemError(error: unknown, code?: string): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && (code === undefined || error.code === code)
}

/** Without the call and the path that Node puts behind it. */
function reasonOf(error: Error): string {
  return error.message.replace(/, \w+( '.*')?$/s, '')
}

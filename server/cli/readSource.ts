import { sourceEncodings } from '../../lib/python/import/sourceEncodings'
import { decodeSource } from '../../lib/python/syntax/sourceBytes'

/**
 * A file's bytes as Python reads them: by its coding comment, else UTF-8; a byte order mark dropped, line ends made `\n`. Of
 * what Python refuses, something to show.
 */
export function readSource(bytes: Uint8Array): string {
  const decoded = decodeSource(bytes, sourceEncodings)
  const text = 'text' in decoded ? decoded.text : new TextDecoder('utf-8').decode(bytes)
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

/** A file's bytes as Python reads them: UTF-8, a byte order mark dropped, line ends made `\n`. */
export function decodeSource(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

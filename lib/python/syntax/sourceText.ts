/** What is done to a text before it is tokenized: newlines become LF, and a module's last line gets one. */
import type { Beginning } from './mode'

export function normaliseNewlines(source: string): string {
  return source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
}

export function endWithNewline(source: string, mode: Beginning): string {
  return mode !== 'exec' || source === '' || source.endsWith('\n') ? source : source + '\n'
}

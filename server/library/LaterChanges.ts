/**
 * What CPython changed in its library after the version that the npm package carries, so that the library says and does what
 * the interpreter of today's does, and its lines have the numbers that tracebacks show (decision 20).
 *
 * Invariant: changes belong to one text, known by its CRC. A file of another version stays as it is.
 */
import { laterChangesTable } from './laterChangesTable'

interface Changes {
  readonly crc: number
  /** For each place `@line removed added`, then the added lines. */
  readonly lines: readonly string[]
}

export class LaterChanges {
  private byFile: ReadonlyMap<string, Changes> | null = null

  constructor(private readonly table: string = laterChangesTable) {}

  /** The file's text with its changes; `crc` is that of the text as it came. */
  applied(file: string, crc: number, text: string): string {
    this.byFile ??= new Map(this.table.split('¶').slice(1).map(changesOf))
    const changes = this.byFile.get(file)
    return changes?.crc === crc ? changed(text.split('\n'), changes.lines) : text
  }
}

function changesOf(entry: string): [string, Changes] {
  const [head = '', ...lines] = entry.split('\n')
  const space = head.lastIndexOf(' ')
  return [head.slice(0, space), { crc: Number(head.slice(space + 1)), lines: lines.slice(0, -1) }]
}

function changed(before: readonly string[], changes: readonly string[]): string {
  const after: string[] = []
  let kept = 0
  for (let at = 0; at < changes.length;) {
    const [line = 0, removed = 0, added = 0] = (changes[at] ?? '').slice(1).split(' ').map(Number)
    after.push(...before.slice(kept, line), ...changes.slice(at + 1, at + 1 + added))
    kept = line + removed
    at += 1 + added
  }
  return [...after, ...before.slice(kept)].join('\n')
}

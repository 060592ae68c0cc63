/**
 * The tokens of one source text, as parallel arrays: the parser reads a kind or a place by index, and no object is made
 * for a token.
 *
 * Invariant: index `i` means the same token in every array; `start` and `end` are UTF-16 offsets into the source, lines
 * count from 1, columns count UTF-8 bytes from 0 and are -1 where CPython gives none (INDENT, DEDENT, END).
 */
export class Tokens {
  count = 0
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  line: Int32Array
  column: Int32Array
  endLine: Int32Array
  endColumn: Int32Array
  /** The identifier of a NAME as it stands in the source, '' for other kinds. */
  readonly name: string[] = []

  constructor(expected: number) {
    const size = Math.max(64, expected)
    this.kind = new Uint8Array(size)
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.line = new Int32Array(size)
    this.column = new Int32Array(size)
    this.endLine = new Int32Array(size)
    this.endColumn = new Int32Array(size)
  }

  grow(): void {
    const size = this.kind.length * 2
    this.kind = copyInto(new Uint8Array(size), this.kind)
    this.start = copyInto(new Int32Array(size), this.start)
    this.end = copyInto(new Int32Array(size), this.end)
    this.line = copyInto(new Int32Array(size), this.line)
    this.column = copyInto(new Int32Array(size), this.column)
    this.endLine = copyInto(new Int32Array(size), this.endLine)
    this.endColumn = copyInto(new Int32Array(size), this.endColumn)
  }
}

function copyInto<A extends Uint8Array | Int32Array>(target: A, from: A): A {
  target.set(from)
  return target
}

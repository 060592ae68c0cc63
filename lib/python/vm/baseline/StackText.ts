/**
 * The text of a function in the making, and what lies on the evaluation stack where it goes on.
 *
 * Invariant: the entry at depth d is in the frame's stack (`memory`), in the variable `s<d>` (`variable`; `null` if that is NULL), or in both. Where
 * anything may look at the frame, every entry is in its stack: `sync` sees to it, and says so in the frame's `pc` and `sp`.
 *
 * It does not know what instructions do.
 */
type Place = 'memory' | 'variable' | 'null' | 'both'

export class StackText {
  readonly #lines: string[] = []
  #places: Place[] = []
  /** The instruction that is being written. */
  pc = 0
  /** The deepest that variables were needed. */
  deepest = 0

  /** `base`: where in a frame's array the evaluation stack begins. */
  constructor(readonly base: number) {}

  get depth(): number {
    return this.#places.length
  }

  line(text: string): void {
    this.#lines.push(text)
  }

  text(): string {
    return this.#lines.join('\n')
  }

  /** So many entries, all in the frame's stack. */
  restart(depth: number): void {
    this.#places = new Array<Place>(depth).fill('memory')
  }

  /** Pushes what `expression` is, as a variable. */
  push(expression: string): void {
    const depth = this.#places.push(expression === 'null' ? 'null' : 'variable') - 1
    this.line(`${this.#variable(depth)} = ${expression}`)
  }

  /** The variable that has the k-th entry from the top, which stays. */
  peek(k: number): string {
    const depth = this.depth - 1 - k
    const name = this.#variable(depth)
    if (this.#places[depth] === 'memory') {
      this.line(`${name} = stack[${this.base + depth}]`)
      this.#places[depth] = 'both'
    }
    return name
  }

  /** Takes the top entry off; its variable. */
  pop(): string {
    const name = this.peek(0)
    if (this.#places.pop() === 'both') this.line(`stack[${this.base + this.depth}] = null`)
    return name
  }

  /** Pushes what the variable for it holds already. */
  adopt(): void {
    this.#places.push('variable')
  }

  /** The top entry and the k-th from the top change places. */
  swap(k: number): void {
    const [top, other] = [this.#alone(0), this.#alone(k)]
    this.line(`r = ${top}; ${top} = ${other}; ${other} = r`)
    const [high, low] = [this.depth - 1, this.depth - 1 - k]
    const place = this.#places[high] ?? 'variable'
    this.#places[high] = this.#places[low] ?? 'variable'
    this.#places[low] = place
  }

  /** The variable that has the k-th entry from the top, which is nowhere else then. */
  #alone(k: number): string {
    const name = this.peek(k)
    const depth = this.depth - 1 - k
    if (this.#places[depth] !== 'both') return name
    this.line(`stack[${this.base + depth}] = null`)
    this.#places[depth] = 'variable'
    return name
  }

  /** The variable that the next entry would be in. */
  get next(): string {
    return this.#variable(this.depth)
  }

  /** Whether the top `count` entries are in variables alone. */
  areVariables(count: number): boolean {
    return this.#places.slice(this.depth - count).every((place) => place === 'variable' || place === 'null')
  }

  /** Whether the k-th entry from the top is NULL, whatever ran. */
  isNull(k: number): boolean {
    return this.#places[this.depth - 1 - k] === 'null'
  }

  /** Everything is in the frame's stack, but for the top `above`. */
  flush(above = 0): void {
    const count = this.depth - above
    this.line(this.#unwritten(0, count, (depth) => this.#into(depth)))
    for (let depth = 0; depth < count; depth++) if (this.#places[depth] !== 'memory') this.#places[depth] = 'both'
  }

  /** What brings everything into the frame's stack, where it does not stay there. */
  flushed(): string {
    return this.#unwritten(0, this.depth, (depth) => this.#into(depth))
  }

  /** What takes it out again. */
  unflushed(): string {
    return this.#unwritten(0, this.depth, (depth) => `stack[${this.base + depth}] = null;`)
  }

  /** The frame says where it is. */
  here(): string {
    return `frame.pc = ${this.pc}; frame.sp = ${this.base + this.depth};`
  }

  /** From here on anything may look at the frame. */
  sync(): void {
    this.flush()
    this.line(this.here())
  }

  /** Goes back to the interpreter, which goes on with the instruction that is being written. */
  exit(): void {
    this.sync()
    this.line('return frame')
  }

  #into(depth: number): string {
    return `stack[${this.base + depth}] = ${this.#variable(depth)};`
  }

  #unwritten(from: number, to: number, text: (depth: number) => string): string {
    let written = ''
    for (let depth = from; depth < to; depth++) {
      const place = this.#places[depth]
      if (place === 'variable' || place === 'null') written += text(depth)
    }
    return written
  }

  #variable(depth: number): string {
    if (depth >= this.deepest) this.deepest = depth + 1
    return `s${depth}`
  }
}

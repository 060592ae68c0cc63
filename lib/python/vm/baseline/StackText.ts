/**
 * The text of a function in the making, and what lies on the evaluation stack where it goes on.
 *
 * Invariant: the entry at depth d is in the frame's stack (`memory`), in the variable `s<d>` (`variable`), or in both. Where
 * anything may look at the frame, every entry is in its stack: `sync` sees to it, and says so in the frame's `pc` and `sp`.
 *
 * It does not know what instructions do.
 */
type Place = 'memory' | 'variable' | 'both'

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
    const depth = this.#places.push('variable') - 1
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

  /** Everything is in the frame's stack. */
  flush(): void {
    this.line(this.flushed())
    this.#places = this.#places.map((place) => (place === 'variable' ? 'both' : place))
  }

  /** What brings everything into the frame's stack, where it does not stay there. */
  flushed(): string {
    return this.#alone((depth) => `stack[${this.base + depth}] = ${this.#variable(depth)};`)
  }

  /** What takes it out again. */
  unflushed(): string {
    return this.#alone((depth) => `stack[${this.base + depth}] = null;`)
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

  #alone(text: (depth: number) => string): string {
    return this.#places.map((place, depth) => (place === 'variable' ? text(depth) : '')).join('')
  }

  #variable(depth: number): string {
    if (depth >= this.deepest) this.deepest = depth + 1
    return `s${depth}`
  }
}

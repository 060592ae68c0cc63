/** The names of a random program and what they are bound to, as far as a statement must know to make sense. */
import type { Choices } from '../choices'
import { NODE_CLASSES, QUIET_CLASSES } from './memoryPrelude'

export type Kind =
  | 'node' | 'list' | 'tuple' | 'dict' | 'set' | 'function' | 'generator' | 'exception' | 'method' | 'weak' | 'value'
  | 'iterator' | 'class' | 'deque' // oxfmt-ignore

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '_p', '_q'] as const

export class Names {
  private readonly kinds = new Map<string, Kind>()
  private tags = 0

  /**
   * Whether the program may count allocations, and have so many that collections come due: then no exception of a
   * `__del__` is told, since CPython imports half a library to print it, which counts too.
   */
  readonly isCounting: boolean

  constructor(
    private readonly choices: Choices,
    neverCounts: boolean,
  ) {
    this.isCounting = !neverCounts && choices.once(2)
  }

  /** A class whose instances take a name and something to hold. */
  nodeClass(): string {
    return this.choices.of(this.isCounting ? QUIET_CLASSES : NODE_CLASSES)
  }

  /** Binds the first names: two nodes that stay what they are, and nothing else. */
  begin(): string {
    return `n = Plain('n'); m = Slots('m'); ${NAMES.join(' = ')} = None; item = rest = first = kept = spare = 0`
  }

  /** A name for something new of this kind. */
  bind(kind: Kind): string {
    const name = this.choices.of(NAMES)
    this.kinds.set(name, kind)
    return name
  }

  /** The name is about to be bound to nothing. */
  forget(name: string): string {
    this.kinds.delete(name)
    return name
  }

  /** Any name, bound to anything. */
  any(): string {
    return this.choices.of([...NAMES, 'n', 'm', 'n'])
  }

  bound(): string {
    return this.choices.of(NAMES)
  }

  /** A name of something of this kind, if there is one. */
  of(kind: Kind): string | null {
    const [first, ...others] = [...this.kinds].filter(([, one]) => one === kind).map(([name]) => name)
    return first === undefined ? null : this.choices.of([first, ...others])
  }

  /** A name of an instance of the program's classes: there always is one. */
  node(): string {
    return this.choices.once(3) ? this.choices.of(['n', 'm']) : (this.of('node') ?? 'n')
  }

  kindOf(name: string): Kind | undefined {
    return this.kinds.get(name)
  }

  /** A text to know an object by. */
  tag(): string {
    return `'${this.tags++}'`
  }
}

/**
 * The tokens of a refused text, fetched one by one as CPython's parser fetches them: which problem is reported, and
 * with which line as its text, depends on how far the tokenizer has been asked to read.
 */
import { fetchToken } from '../tokenStream'
import { MAX_DIGITS } from '../numberLiteral'
import { ERROR } from '../tokenKind'
import { Scanner } from '../Scanner'
import type { CharacterNamed } from '../Cursor'
import type { Beginning } from '../mode'

export class Reading {
  readonly scanner: Scanner
  readonly mode: Beginning
  readonly characterNamed: CharacterNamed
  /** Depth of open brackets after each token. */
  readonly levels: number[] = []
  /** Digits of the longest decimal integer; 0 is no limit. */
  maxDigits = MAX_DIGITS

  constructor(source: string, mode: Beginning, characterNamed: CharacterNamed) {
    this.scanner = new Scanner(source)
    this.mode = mode
    this.characterNamed = characterNamed
  }

  get filled(): number {
    return this.scanner.tokens.count
  }

  /** Fetches one more token; false when the tokenizer refuses. */
  fetch(): boolean {
    const kind = fetchToken(this.scanner, this.mode)
    this.levels.push(this.scanner.level)
    return kind !== ERROR
  }
}

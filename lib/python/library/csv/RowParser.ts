/**
 * Reads rows out of lines, character by character. Plain values: fields are told apart as quoted or not, what they become is
 * the caller's affair. Follows parse_process_char of CPython's Modules/_csv.c.
 */
import { type DialectData, quotes } from './dialect'

export interface Field {
  readonly text: string
  readonly isQuoted: boolean
}

type State =
  | 'record'
  | 'field'
  | 'escaped'
  | 'inField'
  | 'inQuoted'
  | 'escapedInQuoted'
  | 'quoteInQuoted'
  | 'newline'
  | 'afterEscapedNewline'

/** The end of a line that the iterator gave, which need not be one of its characters. */
const END = ''

function isNewline(character: string): boolean {
  return character === '\n' || character === '\r'
}

export class RowParser {
  #state: State = 'record'
  #text: string[] = []
  #isQuoted = false
  #limit = 0

  constructor(
    readonly dialect: DialectData,
    /** Told of each field as it ends. */
    readonly onField: (field: Field) => void,
  ) {}

  /** Begins a row, whose fields have at most `limit` characters, and forgets what a broken one left. */
  begin(limit: number): void {
    this.#state = 'record'
    this.#text = []
    this.#isQuoted = false
    this.#limit = limit
  }

  /** Whether the row is over. */
  get isDone(): boolean {
    return this.#state === 'record'
  }

  /** Whether the lines may not end here. */
  get isOpen(): boolean {
    return this.#text.length > 0 || this.#state === 'inQuoted'
  }

  /** Takes one line; the words of a `csv.Error`, or null. */
  line(text: string): string | null {
    for (const character of text) {
      const wrong = this.#take(character)
      if (wrong !== null) return wrong
    }
    return this.#take(END)
  }

  /** Ends the field that is being read. */
  save(): void {
    const text = this.#text.join('')
    this.#text = []
    this.onField({ text, isQuoted: this.#isQuoted })
  }

  #take(character: string): string | null {
    switch (this.#state) {
      case 'record':
        if (character === END) return null
        if (isNewline(character)) return this.#go('newline')
        return this.#startField(character)
      case 'field':
        return this.#startField(character)
      case 'escaped':
        if (isNewline(character)) return this.#add(character, 'afterEscapedNewline')
        return this.#add(character === END ? '\n' : character, 'inField')
      case 'afterEscapedNewline':
        return character === END ? null : this.#inField(character, 'afterEscapedNewline')
      case 'inField':
        return this.#inField(character)
      case 'inQuoted':
        return this.#inQuoted(character)
      case 'escapedInQuoted':
        return this.#add(character === END ? '\n' : character, 'inQuoted')
      case 'quoteInQuoted':
        return this.#afterQuote(character)
      case 'newline':
        if (isNewline(character)) return null
        if (character === END) return this.#go('record')
        return "new-line character seen in unquoted field - do you need to open the file with newline=''?"
    }
  }

  #go(state: State): null {
    this.#state = state
    return null
  }

  #add(character: string, state: State): string | null {
    if (this.#text.length >= this.#limit) return `field larger than field limit (${this.#limit})`
    this.#text.push(character)
    return this.#go(state)
  }

  #endField(character: string): null {
    this.save()
    return this.#go(character === END ? 'record' : isNewline(character) ? 'newline' : 'field')
  }

  #isQuote(character: string): boolean {
    return character === this.dialect.quotechar && this.dialect.quoting !== quotes.NONE
  }

  #startField(character: string): string | null {
    this.#isQuoted = false
    this.#state = 'field'
    if (character === END || isNewline(character)) return this.#endField(character)
    if (this.#isQuote(character)) {
      this.#isQuoted = true
      return this.#go('inQuoted')
    }
    if (character === this.dialect.escapechar) return this.#go('escaped')
    if (character === ' ' && this.dialect.skipinitialspace) return null
    if (character === this.dialect.delimiter) return this.#endField(character)
    return this.#add(character, 'inField')
  }

  /** `next`: the state once it was a character as any other; an end of the line is of the field for long after an escaped one. */
  #inField(character: string, next: State = 'inField'): string | null {
    if (character === END || isNewline(character)) return this.#endField(character)
    if (character === this.dialect.escapechar) return this.#go('escaped')
    if (character === this.dialect.delimiter) return this.#endField(character)
    return this.#add(character, next)
  }

  #inQuoted(character: string): string | null {
    if (character === END) return null
    if (character === this.dialect.escapechar) return this.#go('escapedInQuoted')
    if (this.#isQuote(character)) return this.#go(this.dialect.doublequote ? 'quoteInQuoted' : 'inField')
    return this.#add(character, 'inQuoted')
  }

  #afterQuote(character: string): string | null {
    const { delimiter, quotechar, strict } = this.dialect
    if (this.#isQuote(character)) return this.#add(character, 'inQuoted')
    if (character === delimiter || character === END || isNewline(character)) return this.#endField(character)
    if (!strict) return this.#add(character, 'inField')
    return `'${delimiter}' expected after '${quotechar ?? ''}'`
  }
}

/**
 * A mistake in a source text, as CPython 3.14 reports it. It is a value, never a JavaScript exception: the person who
 * typed the text gets it underlined, the VM raises it as the Python exception named by `type`.
 */
export interface Problem {
  /** The Python exception, or a warning's class. `MemoryError` is a source nested too deeply to be parsed. */
  readonly type:
    | 'SyntaxError'
    | 'IndentationError'
    | 'TabError'
    | 'MemoryError'
    | 'ValueError'
    | 'RecursionError'
    | '_IncompleteInputError'
    | 'SyntaxWarning'
    | 'DeprecationWarning'
  readonly message: string
  /** Line from 1; 0 when CPython gives none. */
  readonly line: number
  /** As the exception's `offset`: characters (not bytes) from 1; 0 when unknown. */
  readonly offset: number
  readonly endLine: number
  /** As the exception's `end_offset`: characters from 1, exclusive; 0 when unknown. */
  readonly endOffset: number
  /** The exception's `args` are its message alone: its place is in its other attributes. */
  readonly hasBareArgs?: boolean
  /** The exception's `args` end with its text: it has no ends. */
  readonly hasShortArgs?: boolean
  /** The exception's `args` name no file, though its attribute does. */
  readonly isUnnamed?: boolean
  /** The exception's ends are None. */
  readonly hasNoEnd?: boolean
  /** As the exception's `text`: the source line or lines, or null where CPython leaves None. */
  readonly text: string | null
}

/**
 * An exception as it was when it was to be printed: texts and places, nothing of the program's memory. What its `str` and
 * its attributes answer is asked once, in the order in which traceback.py's TracebackException asks.
 */
import type { FramePlace } from './frameText'
import type { SyntaxErrorFacts } from './syntaxErrorText'

export interface CapturedException {
  /** With its module, unless that is `builtins` or `__main__`. */
  readonly typeName: string
  readonly message: string
  readonly notes: readonly string[]
  /** Outermost first. */
  readonly frames: readonly FramePlace[]
  readonly syntax: SyntaxErrorFacts | null
  readonly suppressContext: boolean
  cause: CapturedException | null
  context: CapturedException | null
  /** Of a group. */
  members: readonly CapturedException[] | null
}

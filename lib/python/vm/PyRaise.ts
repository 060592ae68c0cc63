/**
 * A Python exception on its way through the machine's own (JavaScript) calls. It is thrown only inside `lib/python` and
 * caught there: by the interpreter's handler search, or at the end of a run (decision 0002). It carries an owned reference.
 */
import type { PyContainer } from '../objects/PyObject'

export class PyRaise {
  constructor(readonly exception: PyContainer) {}
}

/** The run must end now, whatever the program would catch: a budget is used up, or somebody pressed Stop. */
export class RunStop {
  constructor(
    readonly reason: 'steps' | 'bytes' | 'history' | 'output' | 'stopped' | 'exit' | 'deadlock',
    readonly code: number,
  ) {}
}

/**
 * The check in an author's own words: Python over the verdict, run in the simulator like any other program. It sees `verdict` (as
 * `heaproom run --json` prints it) and `sources` (text by file), and answers True, False, or a sentence that says what is wrong.
 */
import type { CheckKind } from '../Exercise'
import { failed, type Finding, passed, type Submission } from '../Submission'
import { quoted } from '../words'

/** A finished program. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly isDone: boolean
}

/** What the predicate prints is dropped, and nothing of it runs after the answer: no finalizer of an object that it made. */
const ASK = `import io
import json
import os
import sys

given = json.load(sys.stdin)
names = {"verdict": given["verdict"], "sources": given["sources"]}
code = compile(given["predicate"], "predicate", "eval" if given["isExpression"] else "exec")
stdout, sys.stdout = sys.stdout, io.StringIO()
answer = eval(code, names)
if not given["isExpression"]:
    answer = names["check"](names["verdict"])
sys.stdout = stdout
print(json.dumps(answer if isinstance(answer, (bool, str)) else {"repr": repr(answer)}), flush=True)
os._exit(0)
`

export function predicate(
  { source, isExpression }: Extract<CheckKind, { kind: 'predicate' }>,
  { evidence, sources, runPython }: Submission,
): Finding {
  const given = { predicate: isExpression ? source.trim() : source, isExpression, verdict: evidence.verdict, sources }
  const { stdout, stderr, isDone } = runPython(ASK, JSON.stringify(given))
  const answer = isDone ? answerIn(stdout) : null
  if (answer === true) return passed('It holds.')
  if (answer === false) return failed('It does not hold.')
  if (typeof answer === 'string') return failed(answer)
  const why = isDone ? `it answers ${quoted(shown(answer))}, not True, False or a sentence` : lastLine(stderr)
  return failed(`The exercise’s own condition went wrong: ${why}. Tell your instructor.`)
}

/** What else writes to the interpreter's own stream makes it no answer. */
function answerIn(stdout: string): unknown {
  try {
    return JSON.parse(stdout)
  } catch {
    return stdout.trimEnd() === '' ? null : { repr: stdout.trimEnd() }
  }
}

function shown(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'repr' in answer ? String(answer.repr) : String(answer)
}

function lastLine(stderr: string): string {
  return stderr.trimEnd().split('\n').at(-1) || 'it used up its budget'
}

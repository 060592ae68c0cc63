/**
 * What somebody typed at the prompt, run in a namespace as CPython's own console runs it: one statement after the other, each
 * compiled by itself, and the last one for show (the value of an expression is printed).
 *
 * What is raised is thrown on: of a statement that is no Python before any of them has run.
 */
import { codeFlag } from '../compile/code'
import type { Statement } from '../syntax/tree'
import { registerLesson, runCode } from '../import/runModule'
import { compileTree, parseSource } from '../library/builtins/compileSource'
import type { PyDict } from '../objects/dict/DictTable'
import { Constants } from '../objects/function/Constants'
import type { LessonModule } from '../vm/LessonModule'
import type { Vm } from '../vm/Vm'
import { runAsMain } from './runProgram'

/** Something that was typed. */
export interface TypedSource {
  /** As the history and the verdict name it. */
  readonly file: string
  /** As Python shows it. */
  readonly filename: string
  readonly text: string
}

/** Runs it. `future` are the annotations that an entry before asked for; whether the next ones have them is returned. */
export function runEntry(vm: Vm, namespace: PyDict, typed: TypedSource, future: boolean): boolean {
  const { file, filename, text } = typed
  vm.sourceTexts.set(filename, text)
  const tree = parseSource(vm, text, filename, 'exec')
  if (tree.kind !== 'Module') throw new RangeError(`runEntry: the text of a module became ${tree.kind}`)
  const lesson = registerLesson(vm, file, tree)
  const last = tree.body.at(-1)
  let isFuture = future
  for (const statement of tree.body)
    isFuture = runStatement(vm, namespace, { typed, lesson, statement, isLast: statement === last, isFuture })
  return isFuture
}

interface TypedStatement {
  readonly typed: TypedSource
  readonly lesson: LessonModule
  readonly statement: Statement
  readonly isLast: boolean
  readonly isFuture: boolean
}

function runStatement(vm: Vm, namespace: PyDict, { typed, lesson, statement, isLast, isFuture }: TypedStatement) {
  const root = { kind: isLast ? 'Interactive' : 'Module', body: [statement] } as const
  const options = { filename: typed.filename, source: typed.text, futureAnnotations: isFuture }
  const code = compileTree(vm, root, options, new Constants(vm, lesson))
  try {
    vm.decref(runCode(vm, code, namespace, namespace, { run: runAsMain }))
    return (code.data.code.flags & codeFlag.FUTURE_ANNOTATIONS) !== 0
  } finally {
    vm.decref(code)
  }
}

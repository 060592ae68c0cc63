/** A module's body runs: its source becomes code once a process, or once a run for what people of the lesson wrote. */
import { type Code, GENERATES } from '../compile/code'
import { compile } from '../compile/compile'
import { TREE_TYPES } from '../compile/compilerAllocations'
import { writeError } from '../objects/exception/errorStream'
import type { Problem } from '../syntax/problem'
import { parse } from '../syntax/parse'
import type { Module } from '../syntax/tree'
import type { Vm } from '../vm/Vm'
import { type Frame, newFrame } from '../vm/Frame'
import { pushFrame } from '../vm/frames'
import type { ModuleSource } from '../vm/Host'
import type { LessonModule } from '../vm/LessonModule'
import { sharedOf } from '../vm/lower'
import { LINE_END, statementSpans } from '../vm/statements'
import { getName, giveName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { syntaxErrorOf } from '../objects/exception/syntaxError'
import { hasFile } from '../text/hasFile'
import { tupleShapes } from '../compile/tupleShapes'
import { Constants } from '../objects/function/Constants'
import type { PyCode } from '../objects/function/functionData'
import { isFrozenFile } from './frozenModules'
import { whileLoading } from './importAllocations'
import { countedCode } from './countCompile'
import { refusalOf } from './refusedSource'
import { settleStartup } from './settleStartup'
import { builtinsOf, newFunction } from '../objects/function/newFunction'
import type { PyObject, PyTuple } from '../objects/PyObject'
import { callMethod } from '../objects/protocol/calls'

/** How a frame that was pushed is run to its end. */
type Run = (vm: Vm, frame: Frame) => PyObject | null
const runNow: Run = (vm, frame) => vm.services.run(vm, frame)

/** Runs the module's body in its namespace. */
export function runModule(vm: Vm, namespace: PyDict, name: string, source: ModuleSource): void {
  const code = codeOfModule(vm, source)
  giveName(vm, namespace, '__builtins__', builtinsFor(vm, name))
  whileLoading(vm, () => {
    try {
      vm.decref(runCode(vm, code, namespace, namespace))
    } finally {
      vm.decref(code)
    }
  })
}

/** The first call of `compile` makes the types of trees, unless `ast` has. */
export function countTreeTypes(vm: Vm): void {
  if (vm.hasTreeTypes || vm.moreTypes.has('ast.AST')) return
  vm.hasTreeTypes = true
  vm.collector.allocatedUnseen(TREE_TYPES)
}

/** Runs the program's first file as `__main__`; the literals of its text are held until it ends. */
export function runScript(vm: Vm, namespace: PyDict, source: ModuleSource, run: Run): void {
  vm.sourceTexts.set(source.filename, source.text)
  refuse(vm, source, true)
  const { code, hold } = freshCode(vm, source, (compiled, tree) => settleStartup(vm, compiled, tree))
  const held = hold()
  giveName(vm, namespace, '__builtins__', builtinsFor(vm, '__main__'))
  try {
    vm.decref(runCode(vm, code, namespace, namespace, { run }))
  } finally {
    vm.decref(code)
    for (const literal of held) vm.decref(literal)
  }
}

/** The code of a module's body; owned. */
export function codeOfModule(vm: Vm, source: ModuleSource): PyCode {
  if (!isFrozenFile(source.filename)) vm.sourceTexts.set(source.filename, source.text)
  refuse(vm, source, false)
  return source.lessonFile !== null ? freshCode(vm, source).code : libraryCode(vm, source)
}

/** A file that is no text cannot be a program. */
function refuse(vm: Vm, source: ModuleSource, isMain: boolean): void {
  const refusal = refusalOf(source, isMain)
  if (refusal === null) return
  // What has no line has no file either: importlib decoded it, not the parser.
  if (refusal.text === null && refusal.offset === 0) throw vm.error(refusal.type, refusal.message)
  throw syntaxErrorOf(vm, refusal, source.filename)
}

/** `__main__` sees the module, others its namespace. */
function builtinsFor(vm: Vm, name: string): PyObject {
  const module = vm.modules.data.getByText('builtins')
  const shown = name === '__main__' && module !== null ? module : vm.builtins
  shown.refs++
  return shown
}

/** Runs code that has names of its own (a module's, class's or exec's body); the result is owned. */
export function runCode(
  vm: Vm,
  code: PyCode,
  globals: PyDict,
  locals: PyObject,
  { run = runNow, closure = null }: { readonly run?: Run; readonly closure?: PyTuple | null } = {},
): PyObject {
  const unit = code.data
  const frame = newFrame(unit, null, globals, builtinsOf(vm, globals))
  if (closure !== null || (unit.code.flags & GENERATES) !== 0) {
    // The cells, and the code of a coroutine, are found through the function, as in any call.
    if (closure !== null) closure.refs++
    const func = newFunction(vm, code, globals)
    func.data.closure = closure
    frame.func = func
  }
  locals.refs++
  frame.locals = locals
  pushFrame(vm, frame)
  const result = run(vm, frame)
  if (result === null) throw new RangeError('runCode: code ended without a value')
  return result
}

function libraryCode(vm: Vm, source: ModuleSource): PyCode {
  const { sources } = vm.host
  const known = source.written === true ? null : sources.cached(source.filename)
  const code = known ?? compileSource(vm, source, parsed(vm, source))
  if (known === null && source.written !== true) sources.keep(source.filename, code)
  const shared = sharedOf(vm, code)
  return new Constants(vm, null).module(code, (shared.tuples ??= tupleShapes(code)))
}

/** The code, and what takes hold of its literals; both results are owned. `whenCompiled` tells how many collections there were: of the script, whose tuples start-up counts. */
function freshCode(
  vm: Vm,
  source: ModuleSource,
  whenCompiled: ((code: Code, tree: Module) => number) | null = null,
): { readonly code: PyCode; readonly hold: () => PyObject[] } {
  const tree = parsed(vm, source)
  const code = compileSource(vm, source, tree)
  const collections = whenCompiled?.(code, tree) ?? vm.collections
  const lesson = source.lessonFile === null ? null : registerLesson(vm, source.lessonFile, tree)
  const constants = new Constants(vm, lesson, collections)
  const object = whenCompiled === null ? compiledNow(vm, constants, code, tree) : constants.code(code)
  return { code: object, hold: () => constants.hold(object, tree) }
}

/** What people of the lesson wrote is compiled in every run, as files are that somebody has just edited. */
function compiledNow(vm: Vm, constants: Constants, code: Code, tree: Module): PyCode {
  countTreeTypes(vm)
  return countedCode(vm, constants, code, tree)
}

function parsed(vm: Vm, source: ModuleSource): Module {
  const { tree, problems } = parse(source.text, {
    filename: source.filename,
    mode: 'exec',
    characterNamed: (name) => vm.unicode.characterNamed(name),
  })
  showWarnings(vm, problems, source.filename)
  const error = problems.find(isError)
  if (error !== undefined) throw syntaxErrorOf(vm, error, source.filename)
  if (tree === null || tree.kind !== 'Module') throw new RangeError('parse: neither tree nor problem')
  return tree
}

function compileSource(vm: Vm, source: ModuleSource, tree: Module): Code {
  const { code, problems } = compile(tree, { filename: source.filename, source: source.text })
  showWarnings(vm, withoutText(problems), source.filename)
  const error = problems.find(isError)
  if (error !== undefined) throw syntaxErrorOf(vm, error, source.filename)
  if (code === null) throw new RangeError('compile: neither code nor problem')
  return code
}

function isError(problem: Problem): boolean {
  return !problem.type.endsWith('Warning')
}

/** As the compiler gives them: it does not know the text. */
export function withoutText(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, text: null }))
}

/** What CPython's default filters let through of a source's own warnings: all of them, also where the same is told again. */
export function showWarnings(vm: Vm, problems: readonly Problem[], filename: string): void {
  for (const problem of problems) {
    const { type, line, message } = problem
    if (type !== 'SyntaxWarning') continue
    const place = `${filename}:${line}: ${type}: ${message}\n`
    if (warnThrough(vm, problem, filename)) continue
    const written = hasFile(filename) ? (vm.services.sourceLine(vm, filename, line) ?? '').trim() : ''
    writeError(vm, written === '' ? place : `${place}  ${written}\n`)
  }
}

/** A program that uses `warnings` may have filters of its own: then it is asked. */
function warnThrough(vm: Vm, problem: Problem, filename: string): boolean {
  const module = getName(vm.modules, 'warnings')
  if (module === null || vm.initializing.has('warnings')) return false
  const [text, file, number] = [vm.str(problem.message), vm.str(filename), vm.int(problem.line)]
  try {
    vm.decref(callMethod(vm, module, 'warn_explicit', [text, vm.typeNamed('SyntaxWarning'), file, number]))
  } catch (error) {
    if (!vm.isError(error, 'SyntaxWarning')) throw error
    // As an error it says more: where in the line it is.
    vm.dropError(error)
    const words = problem.message.replace(' Such sequences will not work in the future.', '')
    throw syntaxErrorOf(vm, { ...problem, type: 'SyntaxError', message: words }, filename)
  } finally {
    for (const argument of [text, file, number]) vm.decref(argument)
  }
  return true
}

/** Numbers the module's statements in the history. */
export function registerLesson(vm: Vm, file: string, tree: Module): LessonModule {
  const { recorder } = vm
  const module = recorder.module(file)
  const spans = statementSpans(tree)
  const statements = spans.map(({ line, column, endLine, endColumn }) =>
    recorder.statement({ module, line, column, endLine, endColumn: Math.min(endColumn, LINE_END) }),
  )
  return { file, spans, statements }
}

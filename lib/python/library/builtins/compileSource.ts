/** Source text, or a tree that a program built, becomes a code object. What is wrong with it is a Python exception. */
import { compile, type CompileOptions } from '../../compile/compile'
import { codeFlag } from '../../compile/code'
import { futureProblem } from '../../compile/futureProblem'
import { syntaxErrorOf } from '../../objects/exception/syntaxError'
import { Constants } from '../../objects/function/Constants'
import type { PyCode } from '../../objects/function/functionData'
import type { PyObject } from '../../objects/PyObject'
import { decodeBytes } from '../../objects/text/coding'
import { newBytes } from '../../objects/text/newText'
import { bytesInside } from '../../objects/text/bytesLike'
import { isStr, refuseSurrogates, textValue } from '../../objects/text/textArgument'
import { countedCode } from '../../import/countCompile'
import { showWarnings, withoutText } from '../../import/runModule'
import type { Mode } from '../../syntax/mode'
import { parse, parseBytes, parseFunctionType } from '../../syntax/parse'
import type { DecodeOther } from '../../syntax/sourceBytes'
import type { Problem } from '../../syntax/problem'
import type { FunctionType, Root } from '../../syntax/tree'
import type { Vm } from '../../vm/Vm'

/** Text is a string; what must be decoded first, as its own first lines say, are bytes. */
export type Source = string | Uint8Array

/** A str, or the bytes of anything that has some; null for other objects. */
export function sourceOf(vm: Vm, object: PyObject): Source | null {
  if (isStr(object)) {
    const text = textValue(object)
    refuseSurrogates(vm, object, text)
    return text
  }
  return bytesInside(vm, object)
}

function isError(problem: Problem): boolean {
  return !problem.type.endsWith('Warning')
}

/** What more is asked of a text. */
export interface Reading {
  /** May give another problem than the parser's. */
  readonly explain?: (problem: Problem | null, tree: Root | null) => Problem | null
  readonly typeComments?: boolean
  readonly featureVersion?: number | undefined
  readonly diamondFrom?: number
}

/** By the codecs that the program has. */
function decodeText(vm: Vm, bytes: Uint8Array, encoding: string): ReturnType<DecodeOther> {
  const object = newBytes(vm, bytes)
  try {
    return { text: decodeBytes(vm, object, bytes, encoding, null) }
  } catch (error) {
    if (!vm.isError(error, 'LookupError') && !vm.isError(error, 'UnicodeError')) throw error
    const refusal = vm.text(error.exception)
    vm.dropError(error)
    return { refusal }
  } finally {
    vm.decref(object)
  }
}

/** The tree of a text. */
export function parseSource(
  vm: Vm,
  source: Source,
  filename: string,
  mode: Mode,
  { explain = (problem) => problem, ...rest }: Reading = {},
): Root {
  const hasNull = typeof source === 'string' ? source.includes('\0') : source.includes(0)
  if (hasNull) throw vm.error('SyntaxError', 'source code string cannot contain null bytes')
  const characterNamed = (name: string): string | null => vm.unicode.characterNamed(name)
  const decodeOther = (bytes: Uint8Array, encoding: string): ReturnType<DecodeOther> => decodeText(vm, bytes, encoding)
  const options = { filename, mode, characterNamed, maxDigits: vm.mostIntDigits, decodeOther, ...rest }
  const { tree, problems } = typeof source === 'string' ? parse(source, options) : parseBytes(source, options)
  showWarnings(vm, problems, filename)
  const wrong = explain(problems.find(isError) ?? null, tree)
  if (wrong !== null)
    throw syntaxErrorOf(vm, mode === 'exec' ? inFile(vm, wrong, filename, wrong.text) : wrong, filename)
  if (tree === null) throw new RangeError('parse: neither tree nor problem')
  return tree
}

/** As `compile` with PyCF_ONLY_AST reads a text: its imports from `__future__` are looked at already. */
export function parseOnly(vm: Vm, source: Source, filename: string, mode: Mode, reading: Reading): Root {
  const tree = parseSource(vm, source, filename, mode, reading)
  const wrong = futureProblem(tree, textOf(source))
  if (wrong !== null) throw syntaxErrorOf(vm, inFile(vm, wrong, filename, null), filename)
  return tree
}

export function textOf(source: Source): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** The tree of a comment about the type of a function. */
export function parseTypeOf(vm: Vm, source: Source, filename: string): FunctionType {
  const found = parseFunctionType(textOf(source), (name) => vm.unicode.characterNamed(name))
  if ('kind' in found) return found
  throw syntaxErrorOf(vm, inFile(vm, found, filename, found.text), filename)
}

/** The code of a tree, owned. */
export function compileTree(
  vm: Vm,
  tree: Root,
  options: CompileOptions,
  constants: Constants = new Constants(vm, null),
): PyCode {
  const { code, problems } = compile(tree, options)
  showWarnings(vm, withoutText(problems), options.filename)
  const error = problems.find(isError)
  if (error !== undefined) throw syntaxErrorOf(vm, inFile(vm, error, options.filename, null), options.filename)
  if (code === null) throw new RangeError('compile: neither code nor problem')
  return countedCode(vm, constants, code, tree)
}

/** The line that is shown of a problem is that of the file so named, if there is one; else what the parser still knows. */
function inFile(vm: Vm, problem: Problem, filename: string, otherwise: string | null): Problem {
  const line = vm.services.sourceLine(vm, filename, problem.line)
  return { ...problem, text: line === null ? otherwise : `${line}\n` }
}

const INHERITED = codeFlag.FUTURE_ANNOTATIONS | codeFlag.FUTURE_BARRY

/** What the calling code imported from `__future__`, as flags: what it compiles inherits it. */
export function inheritedFuture(vm: Vm): number {
  return vm.frame === null ? 0 : vm.frame.unit.code.flags & INHERITED
}

/** The same flags as the compiler takes them. */
export function futureOptions(flags: number): { readonly futureAnnotations: boolean; readonly futureBarry: boolean } {
  return {
    futureAnnotations: (flags & codeFlag.FUTURE_ANNOTATIONS) !== 0,
    futureBarry: (flags & codeFlag.FUTURE_BARRY) !== 0,
  }
}

/** As `exec` and `eval` compile their texts; the code is owned, and so is what the text holds while it runs. */
export function compileText(
  vm: Vm,
  source: Source,
  filename: string,
  mode: Mode,
): { readonly code: PyCode; readonly held: readonly PyObject[] } {
  const future = futureOptions(inheritedFuture(vm))
  const tree = parseSource(vm, source, filename, mode, future.futureBarry ? { diamondFrom: 0 } : {})
  const text = textOf(source)
  const constants = new Constants(vm, null)
  const options = { filename, source: text, ...future }
  const code = compileTree(vm, tree, options, constants)
  return { code, held: constants.hold(code, tree) }
}

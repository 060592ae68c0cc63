/** `compile()`: text or tree to code, or text to tree, as its flags ask. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { codeFlag } from '../../compile/code'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind, shortName } from '../../objects/PyType'
import { callSpecial } from '../../objects/protocol/calls'
import { isUnfinishedText } from '../../syntax/diagnose/diagnose'
import type { Beginning, Mode } from '../../syntax/mode'
import type { Problem } from '../../syntax/problem'
import type { FunctionType, Root } from '../../syntax/tree'
import type { Vm } from '../../vm/Vm'
import { optimizedTree } from '../../compile/optimizedTree'
import { fromNodes } from '../ast/fromNodes'
import { AST } from '../ast/nodeType'
import { toNodes } from '../ast/toNodes'
import { countTreeTypes } from '../../import/runModule'
import {
  compileTree,
  futureOptions,
  inheritedFuture,
  parseOnly,
  parseSource,
  parseTypeOf,
  type Reading,
  sourceOf,
  type Source,
  textOf,
} from './compileSource'

/** Bits of `flags`: CPython's PyCF_*. */
const FLAG = {
  dontImplyDedent: 0x200,
  onlyTree: 0x400,
  typeComments: 0x1000,
  topLevelAwait: 0x2000,
  incompleteInput: 0x4000,
  optimizedTree: 0x8400,
} as const
/** What `__future__` turns on, from `division` to `annotations`, and `nested_scopes`. */
const FUTURE = 0x1fe0000 | codeFlag.NESTED
const KNOWN = Object.values(FLAG).reduce((known, flag) => known | flag, FUTURE)
const ROOTS: Readonly<Record<Beginning, string>> = {
  exec: 'Module',
  eval: 'Expression',
  single: 'Interactive',
  func_type: 'FunctionType',
}

function modeOf(vm: Vm, mode: PyObject, flags: number): Beginning {
  if ((mode.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `compile() argument 'mode' must be str, not ${argumentKind(vm, mode)}`)
  const isTree = (flags & FLAG.onlyTree) !== 0
  switch (mode.data) {
    case 'exec':
    case 'eval':
    case 'single':
      return mode.data
    case 'func_type':
      if (!isTree) throw vm.error('ValueError', "compile() mode 'func_type' requires flag PyCF_ONLY_AST")
      return mode.data
    default: {
      const modes = isTree ? "'exec', 'eval', 'single' or 'func_type'" : "'exec', 'eval' or 'single'"
      throw vm.error('ValueError', `compile() mode must be ${modes}`)
    }
  }
}

/** A path as text: str, bytes, or what `__fspath__` gives. */
export function filenameOf(vm: Vm, path: PyObject): string {
  if ((path.cls.kind & kind.STR) !== 0) return path.data as string // kind says that it is a str
  if ((path.cls.kind & kind.BYTES) !== 0) return new TextDecoder().decode(path.data as Uint8Array) // as above
  const found = callSpecial(vm, path, '__fspath__', [])
  if (found === null)
    throw vm.error('TypeError', `expected str, bytes or os.PathLike object, not ${shortName(path.cls)}`)
  try {
    return filenameOf(vm, found)
  } finally {
    vm.decref(found)
  }
}

function optimizeOf(vm: Vm, given: PyObject | undefined): 0 | 1 | 2 {
  const level = given === undefined ? -1 : cIntOf(vm, given)
  if (level < -1 || level > 2) throw vm.error('ValueError', 'compile(): invalid optimize value')
  return level === 1 || level === 2 ? level : 0
}

function compileFunction(
  vm: Vm,
  source: PyObject,
  filename: PyObject,
  mode: PyObject,
  flagsGiven?: PyObject,
  dontInherit?: PyObject,
  optimizeGiven?: PyObject,
  version?: PyObject,
): PyObject {
  const name = filenameOf(vm, filename)
  countTreeTypes(vm)
  if (name.includes('\0')) throw vm.error('ValueError', 'embedded null character')
  const flags = flagsGiven === undefined ? 0 : cIntOf(vm, flagsGiven)
  if ((flags & ~KNOWN) !== 0) throw vm.error('ValueError', 'compile(): unrecognised flags')
  const inherits = dontInherit === undefined || !vm.truth(dontInherit)
  const optimize = optimizeOf(vm, optimizeGiven)
  const minor = version === undefined ? -1 : cIntOf(vm, version)
  const featureVersion = minor < 0 || (flags & FLAG.onlyTree) === 0 ? undefined : minor
  const how = modeOf(vm, mode, flags)
  const future = futureOptions(flags | (inherits ? inheritedFuture(vm) : 0))
  const optimizes = (flags & FLAG.optimizedTree) === FLAG.optimizedTree
  const options = {
    filename: name,
    optimize,
    ...future,
    topLevelAwait: (flags & FLAG.topLevelAwait) !== 0,
  }
  if (isNode(vm, source)) {
    const tree = treeOf(vm, source, how)
    if (tree.kind === 'FunctionType') return toNodes(vm, tree)
    if ((flags & FLAG.onlyTree) === 0) return compileTree(vm, tree, { ...options, source: '' })
    return toNodes(vm, optimizes ? optimizedTree(tree, optimize, future.futureAnnotations) : tree)
  }
  const text = sourceOf(vm, source)
  if (text === null) throw vm.error('TypeError', 'compile() arg 1 must be a string, bytes or AST object')
  if (how === 'func_type') return toNodes(vm, parseTypeOf(vm, text, name))
  const reading: Reading = {
    explain: (problem, found) => explained(problem, found, text, how, flags),
    typeComments: (flags & FLAG.typeComments) !== 0,
    featureVersion,
    ...(future.futureBarry ? { diamondFrom: 0 } : {}),
  }
  if ((flags & FLAG.onlyTree) !== 0) {
    const tree = parseOnly(vm, text, name, how, reading)
    return toNodes(vm, optimizes ? optimizedTree(tree, optimize, future.futureAnnotations) : tree)
  }
  return compileTree(vm, parseSource(vm, text, name, how, reading), { ...options, source: textOf(text) })
}

/** Whether it is a node of `_ast`, which a program need not have imported. */
function isNode(vm: Vm, object: PyObject): boolean {
  const node = vm.moreTypes.get(AST)
  return node !== undefined && object.cls.mro.includes(node)
}

function treeOf(vm: Vm, source: PyObject, mode: Beginning): Root | FunctionType {
  const wanted = ROOTS[mode]
  const isRoot = source.cls.mro.some((cls) => cls.name === wanted) && isNode(vm, source)
  if (!isRoot) throw vm.error('TypeError', `expected ${wanted} node, got ${source.cls.name}`)
  return fromNodes(vm, source)
}

/** What `codeop` asks by its flags: whether more lines might make a statement of a text. */
function explained(
  problem: Problem | null,
  tree: Root | null,
  source: Source,
  mode: Mode,
  flags: number,
): Problem | null {
  const text = textOf(source)
  const asksMore = (flags & FLAG.incompleteInput) !== 0
  if (problem !== null) return asksMore && isUnfinishedText(text, mode) ? incomplete(problem) : problem
  if ((flags & FLAG.dontImplyDedent) === 0 || mode !== 'single' || text.endsWith('\n') || !isOpen(tree)) return null
  const line = text.split('\n').length
  const wrong: Problem = { type: 'SyntaxError', message: 'invalid syntax', line, offset: 1, endLine: line, endOffset: 1, text } // oxfmt-ignore
  return asksMore ? incomplete(wrong) : wrong
}

function incomplete(problem: Problem): Problem {
  return { ...problem, type: '_IncompleteInputError', message: 'incomplete input' }
}

/** Whether the statement at the prompt has a block that only the end of the text ended. */
function isOpen(tree: Root | null): boolean {
  return tree?.kind === 'Interactive' && tree.body.some((statement) => 'body' in statement)
}

export const compileDefinition: NativeDefinition = native(
  'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
  compileFunction,
)

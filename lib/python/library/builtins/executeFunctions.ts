/** Running source text, importing, and the namespaces around: exec, eval, `__import__`, globals, locals. */
import { fastKind } from '../../compile/code'
import { getName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyCode } from '../../objects/function/functionData'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native } from '../../objects/native/native'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { importByName } from '../../import/importByName'
import { runCode } from '../../import/runModule'
import { localsOf } from '../../vm/localsOf'
import type { Vm } from '../../vm/Vm'
import { compileDefinition } from './compileFunction'
import { compileText, sourceOf } from './compileSource'

/** `globals` and `locals` as given, or the caller's. */
function namespaces(
  vm: Vm,
  what: string,
  globals: PyObject | undefined,
  locals: PyObject | undefined,
): [PyDict, PyObject] {
  const frame = vm.frame
  const isWrong = locals !== undefined && locals !== vm.none && locals.cls.slots.getItem === null
  const ownGlobals = globals === undefined || globals === vm.none
  if (isWrong && (what === 'eval' || ownGlobals)) throw vm.error('TypeError', wrongLocals(what, locals))
  if (ownGlobals) {
    if (frame === null) throw vm.error('SystemError', 'globals and locals cannot be NULL')
    const own = locals === undefined || locals === vm.none ? localsOf(vm, frame) : counted(locals)
    return [frame.globals, own]
  }
  if ((globals.cls.kind & kind.DICT) === 0) throw vm.error('TypeError', wrongGlobals(what, globals))
  if (isWrong) throw vm.error('TypeError', wrongLocals(what, locals))
  const dict = globals as PyDict // kind says it is one
  if (dict.data.getByText('__builtins__') === null) setName(vm, dict, '__builtins__', frame?.builtins ?? vm.builtins)
  return [dict, counted(locals === undefined || locals === vm.none ? dict : locals)]
}

function wrongGlobals(what: string, found: PyObject): string {
  if (what === 'exec') return `exec() globals must be a dict, not ${found.cls.name}`
  return found.cls.slots.getItem === null
    ? 'globals must be a dict'
    : 'globals must be a real dict; try eval(expr, {}, mapping)'
}

function wrongLocals(what: string, found: PyObject): string {
  return what === 'exec' ? `locals must be a mapping or None, not ${found.cls.name}` : 'locals must be a mapping'
}

function counted(object: PyObject): PyObject {
  object.refs++
  return object
}

/** The code of a text given to `exec` or `eval` and what the text holds, owned. Blanks before an expression are no indentation. */
function compileGiven(vm: Vm, what: 'exec' | 'eval', source: PyObject): ReturnType<typeof compileText> {
  const text = sourceOf(vm, source)
  if (text === null) throw vm.error('TypeError', `${what}() arg 1 must be a string, bytes or code object`)
  const shown = what === 'eval' && typeof text === 'string' ? text.replace(/^[ \t]+/, '') : text
  return compileText(vm, shown, '<string>', what)
}

function execute(
  vm: Vm,
  what: 'exec' | 'eval',
  source: PyObject,
  globals: PyObject | undefined,
  locals: PyObject | undefined,
  closure: PyObject | undefined,
): PyObject {
  const isCode = source.cls === vm.types.code
  const cells = closureFor(vm, what, isCode ? (source as PyCode) : null, closure) // exact code
  const [dict, names] = namespaces(vm, what, globals, locals)
  const { code, held } = isCode ? { code: counted(source) as PyCode, held: [] } : compileGiven(vm, what, source) // exact code
  try {
    return runCode(vm, code, dict, names, { closure: cells })
  } finally {
    vm.decref(code)
    for (const literal of held) vm.decref(literal)
    vm.decref(names)
  }
}

/** The cells that code with free names is to see: exactly as many as it has. */
function closureFor(vm: Vm, what: 'exec' | 'eval', code: PyCode | null, given: PyObject | undefined): PyTuple | null {
  const closure = given === undefined || given === vm.none ? null : given
  if (code === null) {
    if (closure === null) return null
    throw vm.error('TypeError', 'closure can only be used when source is a code object')
  }
  const free = code.data.code.localsPlusKinds.filter((bits) => (bits & fastKind.FREE) !== 0).length
  if (free === 0 && closure === null) return null
  if (free === 0) throw vm.error('TypeError', 'cannot use a closure with this code object')
  if (what === 'eval') throw vm.error('TypeError', 'code object passed to eval() may not contain free variables')
  if (closure !== null && closure.cls === vm.types.tuple) {
    const cells = closure as PyTuple // exact tuple
    if (cells.data.length === free && cells.data.every((cell) => cell.cls === vm.types.cell)) return cells
  }
  throw vm.error('TypeError', `code object requires a closure of exactly length ${free}`)
}

/** Whatever `sys.breakpointhook` does. */
function breakpoint(vm: Vm, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const hook = getName(vm.sysDict, 'breakpointhook')
  if (hook === null) throw vm.error('RuntimeError', 'lost sys.breakpointhook')
  return call(vm, hook, [...args, ...keywords.values()], keywords.names)
}

export const executeFunctions = [
  native(
    'exec(source, /, globals=None, locals=None, *, closure=None)',
    (vm, source: PyObject, globals?: PyObject, locals?: PyObject, closure?: PyObject) => {
      vm.decref(execute(vm, 'exec', source, globals, locals, closure))
      return vm.newNone()
    },
  ),
  native('eval(source, /, globals=None, locals=None)', (vm, source: PyObject, globals?: PyObject, locals?: PyObject) =>
    execute(vm, 'eval', source, globals, locals, undefined),
  ),
  compileDefinition,
  native('breakpoint(*args, **kws)', breakpoint),
  native('globals()', (vm) => (vm.frame === null ? vm.newNone() : counted(vm.frame.globals))),
  native('locals()', (vm) => (vm.frame === null ? vm.newNone() : localsOf(vm, vm.frame))),
  native('__import__(name, globals=None, locals=None, fromlist=(), level=0)', importByName),
]

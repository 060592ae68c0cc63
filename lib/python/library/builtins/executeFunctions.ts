/** Running source text, importing, and the namespaces around: exec, eval, compile, `__import__`, globals, locals. */
import { compile } from '../../compile/compile'
import type { Code } from '../../compile/code'
import { setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { syntaxErrorOf } from '../../objects/exception/syntaxError'
import { codeObject, constantObject } from '../../objects/function/codeObject'
import type { PyCode } from '../../objects/function/functionData'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { importByName } from '../../import/importByName'
import { runCode, showWarnings } from '../../import/runModule'
import { parse } from '../../syntax/parse'
import { localsOf } from '../../vm/localsOf'
import { lower } from '../../vm/lower'
import type { Vm } from '../../vm/Vm'

type Mode = 'exec' | 'eval' | 'single'

/** Compiles text; the code is owned. */
export function compileText(vm: Vm, text: string, filename: string, mode: Mode): PyCode {
  const code = codeOf(vm, text, filename, mode)
  return codeObject(
    vm,
    lower(vm, code, null, (value) => constantObject(vm, value, null)),
  )
}

function codeOf(vm: Vm, text: string, filename: string, mode: Mode): Code {
  if (text.includes('\0')) throw vm.error('SyntaxError', 'source code string cannot contain null bytes')
  const parsed = parse(text, { filename, mode })
  const wrong = parsed.problems.find((problem) => !problem.type.endsWith('Warning'))
  showWarnings(vm, parsed.problems, filename)
  if (wrong !== undefined || parsed.tree === null) throw syntaxError(vm, wrong, filename)
  const { code, problems } = compile(parsed.tree, { filename, source: text })
  showWarnings(vm, problems, filename)
  const error = problems.find((problem) => !problem.type.endsWith('Warning'))
  if (error !== undefined || code === null) throw syntaxError(vm, error, filename)
  return code
}

function syntaxError(vm: Vm, problem: Parameters<typeof syntaxErrorOf>[1] | undefined, filename: string): unknown {
  return problem === undefined ? vm.error('SyntaxError', 'invalid syntax') : syntaxErrorOf(vm, problem, filename)
}

function sourceText(vm: Vm, source: PyObject, what: string): string {
  if ((source.cls.kind & kind.STR) !== 0) return source.data as string // a str inside
  if ((source.cls.kind & (kind.BYTES | kind.BYTEARRAY)) !== 0)
    return new TextDecoder().decode(source.data as Uint8Array) // bytes inside
  throw vm.error('TypeError', `${what} must be a string, bytes or code object`)
}

/** `globals` and `locals` as given, or the caller's. */
function namespaces(
  vm: Vm,
  what: string,
  globals: PyObject | undefined,
  locals: PyObject | undefined,
): [PyDict, PyObject] {
  const frame = vm.frame
  if (globals === undefined || globals === vm.none) {
    if (frame === null) throw vm.error('SystemError', 'globals and locals cannot be NULL')
    const own = locals === undefined || locals === vm.none ? localsOf(vm, frame) : counted(locals)
    return [frame.globals, own]
  }
  if ((globals.cls.kind & kind.DICT) === 0) throw vm.error('TypeError', wrongGlobals(what, globals))
  if (locals !== undefined && locals !== vm.none && locals.cls.slots.getItem === null)
    throw vm.error('TypeError', wrongLocals(what, locals))
  const dict = globals as PyDict // kind says it is one
  if (dict.data.getByText('__builtins__') === null) setName(vm, dict, '__builtins__', vm.builtins)
  return [dict, counted(locals === undefined || locals === vm.none ? dict : locals)]
}

function wrongGlobals(what: string, found: PyObject): string {
  if (what === 'exec') return `exec() globals must be a dict, not ${found.cls.name}`
  return found.cls.slots.getItem === null
    ? 'globals must be a dict'
    : 'globals must be a real dict; try eval(code, {}, mapping)'
}

function wrongLocals(what: string, found: PyObject): string {
  return what === 'exec' ? `locals must be a mapping or None, not ${found.cls.name}` : 'locals must be a mapping'
}

function counted(object: PyObject): PyObject {
  object.refs++
  return object
}

function execute(
  vm: Vm,
  what: 'exec' | 'eval',
  source: PyObject,
  globals: PyObject | undefined,
  locals: PyObject | undefined,
): PyObject {
  const [dict, names] = namespaces(vm, what, globals, locals)
  const isCode = source.cls === vm.types.code
  const text = isCode ? '' : sourceText(vm, source, `${what}() arg 1`)
  const code = isCode
    ? (counted(source) as PyCode)
    : compileText(vm, what === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', what) // exact code
  try {
    return runCode(vm, code, dict, names)
  } finally {
    vm.decref(code)
    vm.decref(names)
  }
}

function compileFunction(vm: Vm, source: PyObject, filename: PyObject, mode: PyObject): PyObject {
  const how = String(mode.data)
  if (how !== 'exec' && how !== 'eval' && how !== 'single') {
    throw vm.error('ValueError', "compile() mode must be 'exec', 'eval' or 'single'")
  }
  return compileText(vm, sourceText(vm, source, 'compile() arg 1'), String(filename.data), how)
}

export const executeFunctions = [
  native(
    'exec(source, /, globals=None, locals=None, *, closure=None)',
    (vm, source: PyObject, globals?: PyObject, locals?: PyObject) => {
      vm.decref(execute(vm, 'exec', source, globals, locals))
      return vm.newNone()
    },
  ),
  native('eval(source, /, globals=None, locals=None)', (vm, source: PyObject, globals?: PyObject, locals?: PyObject) =>
    execute(vm, 'eval', source, globals, locals),
  ),
  native(
    'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
    compileFunction,
  ),
  native('globals()', (vm) => (vm.frame === null ? vm.newNone() : counted(vm.frame.globals))),
  native('locals()', (vm) => (vm.frame === null ? vm.newNone() : localsOf(vm, vm.frame))),
  native('__import__(name, globals=None, locals=None, fromlist=(), level=0)', importByName),
]

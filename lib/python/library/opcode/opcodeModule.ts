/** `_opcode`: what `opcode` and `dis` ask about instructions, by CPython 3.14's numbers. */
import { giveName } from '../../objects/dict/dictionary'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

/** Ranges of numbers, both ends included. */
const KINDS: Readonly<Record<string, string>> = {
  is_valid: '0-120 128-211 234-266',
  has_arg: '44-120 128 143-153 155-195 197 200 209-211 237 239 241-245 247-251 253 255 257-261 263-266',
  has_const: '82 190-191',
  has_name: '61 64-65 72-73 80 91-93 96 110 115-116 179 189 194-195 200 249',
  has_jump: '68 70 75-77 100-103 106 172-176 237 248 257-260',
  has_free: '62 90 97 111',
  has_local: '3 63 83-89 112-114 261 266',
  has_exc: '263-265',
}

function numbersIn(ranges: string): ReadonlySet<number> {
  const numbers = ranges.split(' ').flatMap((range) => {
    const [low = 0, high = low] = range.split('-').map(Number)
    return Array.from({ length: high - low + 1 }, (_, at) => low + at)
  })
  return new Set(numbers)
}

const asking: readonly NativeDefinition[] = Object.entries(KINDS).map(([name, ranges]) => {
  const numbers = numbersIn(ranges)
  return native(`${name}(opcode)`, (vm, opcode: PyObject) => vm.bool(numbers.has(cIntOf(vm, opcode))))
})

const INTRINSICS_1 =
  '1_INVALID PRINT IMPORT_STAR STOPITERATION_ERROR ASYNC_GEN_WRAP UNARY_POSITIVE LIST_TO_TUPLE TYPEVAR PARAMSPEC TYPEVARTUPLE SUBSCRIPT_GENERIC TYPEALIAS'
const INTRINSICS_2 =
  '2_INVALID PREP_RERAISE_STAR TYPEVAR_WITH_BOUND TYPEVAR_WITH_CONSTRAINTS SET_FUNCTION_TYPE_PARAMS SET_TYPEPARAM_DEFAULT'
const OPERATORS =
  'ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY * REMAINDER % OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^'

function listOf(vm: Vm, texts: readonly string[]): PyObject {
  return vm.list(texts.map((text) => vm.str(text)))
}

function intrinsicNames(vm: Vm, names: string): PyObject {
  return listOf(
    vm,
    names.split(' ').map((name) => `INTRINSIC_${name}`),
  )
}

function operators(vm: Vm): PyObject {
  const words = OPERATORS.split(' ')
  const names = words.filter((_, at) => at % 2 === 0)
  const pair = (name: string, symbol: string): PyObject => vm.tuple([vm.str(name), vm.str(symbol)])
  const symbolOf = (name: string): string => words[words.indexOf(name) + 1] ?? ''
  return vm.list([
    ...names.map((name) => pair(`NB_${name}`, symbolOf(name))),
    ...names.map((name) => pair(`NB_INPLACE_${name}`, `${symbolOf(name)}=`)),
    pair('NB_SUBSCR', '[]'),
  ])
}

export const opcodeModule: NativeModule = {
  name: '_opcode',
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'ENABLE_SPECIALIZATION', vm.bool(true))
    giveName(vm, namespace, 'ENABLE_SPECIALIZATION_FT', vm.bool(false))
  },
  functions: [
    ...asking,
    native('get_intrinsic1_descs()', (vm) => intrinsicNames(vm, INTRINSICS_1)),
    native('get_intrinsic2_descs()', (vm) => intrinsicNames(vm, INTRINSICS_2)),
    native('get_special_method_names()', (vm) => listOf(vm, ['__enter__', '__exit__', '__aenter__', '__aexit__'])),
    native('get_nb_ops()', operators),
    native('stack_effect(opcode, oparg=None, /, *, jump=None)', (vm) => {
      throw vm.error('NotImplementedError', 'stack effects are not known in this interpreter')
    }),
    // A dict only where CPython was built to count.
    native('get_specialization_stats()', (vm) => vm.newNone()),
    native('get_executor(*, code, offset)', (vm) => {
      throw vm.error('RuntimeError', 'Executors are not available in this build')
    }),
  ],
}

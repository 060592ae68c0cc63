/** Functions, and the small services of the compiler: intrinsics and annotations. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { newFunction } from '../../objects/function/newFunction'
import type { FunctionData, PyCode, PyFunction } from '../../objects/function/functionData'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import type { Vm } from '../Vm'
import { isOwned, peek, replace } from './operands'

/** `code -> function` */
export function makeFunction(vm: Vm, frame: Frame): number {
  const code = peek(frame, 0) as PyCode // the compiler puts a code object there
  frame.stack[frame.sp - 1] = newFunction(vm, code, frame.globals)
  vm.decref(code)
  return frame.sp
}

const ATTRIBUTES: readonly [bit: number, field: keyof FunctionData, slot: number][] = [
  [1, 'defaults', 3],
  [2, 'kwDefaults', 4],
  [4, 'annotations', 8],
  [8, 'closure', 7],
  [16, 'annotate', 9],
]

/** `attribute, function -> function` */
export function setFunctionAttribute(vm: Vm, frame: Frame, which: number, mask: number): number {
  const func = peek(frame, 0) as PyFunction // the compiler puts a function there
  const value = peek(frame, 1)
  if (!isOwned(mask, 1)) value.refs++
  for (const [bit, field, slot] of ATTRIBUTES) {
    if (bit !== which) continue
    const data = func.data as unknown as Record<string, PyObject | null> // the fields listed above hold references
    data[field] = value
    vm.recordStore(func, NAMED_SLOT + slot, value)
  }
  frame.stack[frame.sp - 2] = func
  frame.stack[--frame.sp] = null
  return frame.sp
}

const INTRINSIC_1 = [
  '',
  'print',
  'importStar',
  'stopIterationError',
  'asyncGenWrap',
  'unaryPositive',
  'listToTuple',
] as const

export function intrinsic1(vm: Vm, frame: Frame, which: number, mask: number): number {
  const value = peek(frame, 0)
  switch (INTRINSIC_1[which]) {
    case 'listToTuple': {
      const items = (value.data as PyObject[]).slice() // a list
      for (const item of items) item.refs++
      return replace(vm, frame, 1, mask, vm.tuple(items))
    }
    case 'unaryPositive': {
      const slot = value.cls.slots.positive
      if (slot === null) throw vm.error('TypeError', `bad operand type for unary +: '${value.cls.name}'`)
      return replace(vm, frame, 1, mask, slot(vm, value))
    }
    case 'importStar':
      vm.services.importStar(vm, value, frame)
      return replace(vm, frame, 1, mask, vm.newNone())
    case 'stopIterationError':
      return replace(vm, frame, 1, mask, vm.services.stopIterationError(vm, value, frame))
    default:
      return replace(vm, frame, 1, mask, vm.services.intrinsic1(vm, which, value))
  }
}

export function intrinsic2(vm: Vm, frame: Frame, which: number, mask: number): number {
  return replace(vm, frame, 2, mask, vm.services.intrinsic2(vm, which, peek(frame, 1), peek(frame, 0)))
}

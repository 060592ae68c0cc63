/** Functions, and the small services of the compiler: intrinsics and annotations. */
import { newFunction } from '../../objects/function/newFunction'
import { type PyCode, type PyFunction, setFunctionField } from '../../objects/function/functionData'
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

const ANNOTATE = 16
const ATTRIBUTES = new Map<number, 'defaults' | 'kwDefaults' | 'annotations' | 'closure' | 'annotate'>([
  [1, 'defaults'],
  [2, 'kwDefaults'],
  [4, 'annotations'],
  [8, 'closure'],
  [ANNOTATE, 'annotate'],
])

/** The function that evaluates annotations is told as part of the one that has them. */
function nameAfter(vm: Vm, annotate: PyFunction, func: PyFunction): void {
  const qualname = vm.str(`${String(func.data.qualname.data)}.__annotate__`)
  setFunctionField(vm, annotate, 'qualname', qualname)
}

/** `attribute, function -> function` */
export function setFunctionAttribute(vm: Vm, frame: Frame, which: number, mask: number): number {
  const func = peek(frame, 0) as PyFunction // the compiler puts a function there
  const value = peek(frame, 1)
  if (!isOwned(mask, 1)) value.refs++
  const field = ATTRIBUTES.get(which)
  if (field !== undefined) setFunctionField(vm, func, field, value)
  if (which === ANNOTATE && value.cls === vm.types.function) nameAfter(vm, value as PyFunction, func) // exact function
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

/** What the history calls an object: a value's repr, a class's or function's name, an instance's class. */
import { reprBytes, reprStr } from '../text/repr'
import { intToText } from '../text/intText'
import { bitLength } from '../text/int'
import { reprFloat } from '../text/float'
import type { FunctionData } from '../objects/function/functionData'
import type { NativeData } from '../objects/native/native'
import type { PyObject } from '../objects/PyObject'
import { kind, type PyType, shortName } from '../objects/PyType'
import type { Vm } from './Vm'

const LONGEST = 60

/** As much of a text as its label depends on. */
export function labelledPart(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST + 1)
}

export function labelOf(vm: Vm, object: PyObject): string {
  const { cls, data } = object
  if ((cls.kind & kind.STR) !== 0) return shortened(reprStr(labelledPart(data as string))) // a str inside
  if (object === vm.none || object === vm.true_ || object === vm.false_)
    return object === vm.none ? 'None' : object === vm.true_ ? 'True' : 'False'
  if ((cls.kind & kind.INT) !== 0) return intLabel(data as number | bigint) // an int inside
  if ((cls.kind & kind.FLOAT) !== 0) return reprFloat(data as number) // a float inside
  if ((cls.kind & kind.BYTES) !== 0) return shortened(reprBytes((data as Uint8Array).slice(0, LONGEST))) // bytes inside
  if ((cls.kind & kind.TYPE) !== 0) return shortName(object as PyType) // kind says it is one
  if ((cls.kind & kind.FUNCTION) !== 0) return String((data as FunctionData).qualname.data) // kind says it is one
  if (cls === vm.types.builtin) return (data as NativeData).signature.name // exact native function
  if ((cls.kind & kind.MODULE) !== 0) return String(vm.moduleDict(object)?.data.getByText('__name__')?.data ?? 'module')
  return cls.layout.label?.(object) ?? shortName(cls)
}

/** As large as an int may be to be written out, only to be cut: more takes the square of its length. */
const WRITTEN_BITS = 1024
/** Bits of its beginning that tell the digits shown of a larger one. */
const SHOWN_BITS = 53
const SHOWN_DIGITS = 6

/** The digits; of a very large one about what it is, as `1.59431e4179`. */
function intLabel(value: number | bigint): string {
  const bits = typeof value === 'number' ? 0 : bitLength(value)
  if (typeof value === 'number' || bits <= WRITTEN_BITS) return shortened(String(intToText(value)))
  const beginning = Math.abs(Number(value >> BigInt(bits - SHOWN_BITS)))
  const power = Math.log10(beginning) + (bits - SHOWN_BITS) * Math.log10(2)
  const [digits, carry] = (10 ** (power % 1)).toExponential(SHOWN_DIGITS - 1).split('e')
  return `${value < 0n ? '-' : ''}${digits}e${Math.floor(power) + Number(carry)}`
}

const OWN = kind.STR | kind.INT | kind.FLOAT | kind.BYTES | kind.TYPE | kind.FUNCTION | kind.MODULE

/** Whether all objects of the class are called the same. */
export function isLabelledByClass(vm: Vm, cls: PyType): boolean {
  return (cls.kind & OWN) === 0 && cls !== vm.types.builtin && cls.layout.label === undefined
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

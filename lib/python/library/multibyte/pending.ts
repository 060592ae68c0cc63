/** What coders keep for later: characters that may join the next one, bytes that are no character yet. */
import { makeRaise } from '../../objects/exception/raising'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { newBytes } from '../../objects/text/newText'
import { codePointLength } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { type CoderData, decodePart, encodePart, endOf } from './codecType'

export const MOST_CHARACTERS = 2
export const MOST_BYTES = 8
const OVERFLOW = 'pending buffer overflow'
export const TOO_LARGE = 'pending buffer too large'

export interface EncoderData extends CoderData {
  pending: string
}

export interface DecoderData extends CoderData {
  pending: Uint8Array
}

/** `UnicodeDecodeError` about bytes that are too many to be kept; to be thrown. */
export function tooManyBytes(vm: Vm, { codec }: CoderData, bytes: Uint8Array, reason: string): unknown {
  const args: PyObject[] = [vm.str(codec.name), newBytes(vm, bytes), vm.int(0), vm.int(bytes.length), vm.str(reason)]
  const exception = call(vm, vm.typeNamed('UnicodeDecodeError'), args)
  for (const arg of args) vm.decref(arg)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

/** The text's bytes, after those of what was kept. With `isLast` nothing is kept, and the state ends. */
export function encodeMore(vm: Vm, coder: EncoderData, text: string, isLast: boolean): Uint8Array {
  const whole = coder.pending + text
  const { bytes, used } = encodePart(vm, coder, whole, isLast)
  const rest = [...whole].slice(used).join('')
  if (codePointLength(rest) > MOST_CHARACTERS) throw vm.error('UnicodeError', OVERFLOW)
  coder.pending = rest
  return Uint8Array.from(isLast ? [...bytes, ...endOf(coder)] : bytes)
}

export function decodeMore(vm: Vm, coder: DecoderData, bytes: Uint8Array, isLast: boolean): string {
  const whole = new Uint8Array(coder.pending.length + bytes.length)
  whole.set(coder.pending)
  whole.set(bytes, coder.pending.length)
  const { text, used } = decodePart(vm, coder, whole, isLast)
  const rest = whole.slice(used)
  if (rest.length > MOST_BYTES) throw tooManyBytes(vm, coder, rest, OVERFLOW)
  coder.pending = rest
  return text
}

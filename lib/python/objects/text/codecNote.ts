/** The note that an exception gets which came out of a codec of the registry: CPython's own few encodings go past it. */
import type { Vm } from '../../vm/Vm'
import { PyRaise } from '../../vm/PyRaise'
import { callMethod } from '../protocol/calls'

const PAST_THE_REGISTRY = new Set([
  'utf_8', 'utf8', 'utf_16', 'utf16', 'utf_32', 'utf32', 'ascii', 'us_ascii', 'latin_1', 'latin1', 'iso_8859_1', 'iso8859_1',
]) // oxfmt-ignore

/** Whether `str.encode` and `bytes.decode` know the name without asking the registry. */
export function isPastRegistry(encoding: string): boolean {
  const plain = encoding.toLowerCase().replace(/[^a-z0-9.]+/g, '_')
  return PAST_THE_REGISTRY.has(plain.replace(/^_|_$/g, ''))
}

/** `isNoted` is asked only of what failed. */
export function notingCodec<T>(
  vm: Vm,
  which: 'encoding' | 'decoding',
  encoding: string,
  act: () => T,
  isNoted: () => boolean = () => true,
): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof PyRaise) || !isNoted()) throw error
    const note = vm.str(`${which} with '${encoding}' codec failed`)
    vm.decref(callMethod(vm, error.exception, 'add_note', [note]))
    vm.decref(note)
    throw error
  }
}

/**
 * What the interpreter itself tells goes to `sys.stderr`, whatever the program made of that.
 *
 * Invariant: a stream that fails is left alone; what it raised is dropped.
 */
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { getName } from '../dict/dictionary'
import { callMethod } from '../protocol/calls'

/** Writes to `sys.stderr`, if the program still has one; each text with a call of its own. */
export function writeError(vm: Vm, ...texts: readonly string[]): void {
  const stream = getName(vm.sysDict, 'stderr')
  if (stream === null || stream === vm.none) return
  for (const text of texts) {
    const argument = vm.str(text)
    try {
      vm.decref(callMethod(vm, stream, 'write', [argument]))
    } catch (failure) {
      if (!(failure instanceof PyRaise)) throw failure
      vm.dropError(failure)
    } finally {
      vm.decref(argument)
    }
  }
}

/** Whether `sys.stderr` is what the interpreter began with. */
export function hasOriginalError(vm: Vm): boolean {
  return getName(vm.sysDict, 'stderr') === getName(vm.sysDict, '__stderr__')
}

/** A printed traceback, as `traceback` writes it: one text for the header, for each place and for each line besides. */
export function tracebackParts(text: string): string[] {
  const parts = text.match(/ {2}File [^\n]*\n(?: {4}[^\n]*\n)*|[^\n]*\n/g) ?? [text]
  return parts.flatMap((part) => [part, ''])
}

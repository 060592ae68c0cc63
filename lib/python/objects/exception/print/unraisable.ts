/**
 * What CPython prints of an exception that nobody can catch: out of `__del__`, a callback, an iterator being closed.
 *
 * Printed by C code: no carets, no suggestions, notes, causes or members; and no source lines once modules are gone.
 * Follows write_unraisable_exc_file of CPython 3.14's Python/errors.c.
 */
import { hasFile } from '../../../text/hasFile'
import { canImport } from '../../../vm/canImport'
import { PyRaise } from '../../../vm/PyRaise'
import type { Vm } from '../../../vm/Vm'
import { repr, str } from '../../protocol/text'
import type { PyContainer, PyObject } from '../../PyObject'
import { exceptionData } from '../exceptionData'
import type { PyTraceback } from '../traceback'
import { framesOf, safeText, tracebackLimit, typeName } from './capture'
import type { FramePlace, SourceLine } from './frameText'
import { stackText } from './layoutText'

const MOST_FRAMES = 1000

/** What is said where CPython names the object alone. */
export const IGNORED_IN = 'Exception ignored in'

/** What a hook is told beside the exception. */
export interface Circumstances {
  readonly message: string
  readonly object: PyObject | null
}

/** `where` and `object` as CPython tells them: one text for both and no object, except where it names the object alone. */
export function circumstances(vm: Vm, where: string, object: PyObject | null): Circumstances {
  if (object === null || where === IGNORED_IN) return { message: where, object }
  return { message: `${where} ${objectText(vm, object)}`, object: null }
}

function objectText(vm: Vm, object: PyObject): string {
  return safeText(vm, object, '<object repr() failed>', repr)
}

/** All borrowed. */
export function formatUnraisable(vm: Vm, exception: PyContainer, { message: where, object }: Circumstances): string {
  const what = object === null ? '' : ` ${objectText(vm, object)}`
  const all = framesOf(exceptionData(exception).traceback as PyTraceback | null) // only tracebacks are put there
  const places = all.slice(Math.max(0, all.length - (tracebackLimit(vm) ?? MOST_FRAMES)))
  const stack = stackText(places, sourceOf(vm), plainFrameText)
  const header = places.length === 0 ? '' : 'Traceback (most recent call last):\n'
  const message = safeText(vm, exception, '<exception str() failed>', str)
  return `${where}:${what}\n${header}${stack}${typeName(vm, exception.cls, '<unknown>')}: ${message}\n`
}

/** Files are read by the `io` module, which the first line to be shown imports: not after it went. */
function sourceOf(vm: Vm): SourceLine {
  return (filename, line) => (hasFile(filename) && hasIo(vm) ? vm.services.sourceLine(vm, filename, line) : null)
}

function hasIo(vm: Vm): boolean {
  if (!canImport(vm)) return false
  try {
    vm.decref(vm.services.importModule(vm, 'io'))
    return true
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(error)
    return false
  }
}

function plainFrameText({ filename, line, name }: FramePlace, sourceLine: SourceLine): string {
  const header = `  File "${filename}", line ${line ?? -1}, in ${name}\n`
  const source = line === null ? null : sourceLine(filename, line)
  return source === null ? header : `${header}    ${source.replace(/^[ \t\f]+/, '')}\n`
}

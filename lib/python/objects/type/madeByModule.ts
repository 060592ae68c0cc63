/**
 * Which of the interpreter's own types CPython makes when their module is imported, not as part of the interpreter: those
 * have `__module__` in their dictionary, so that instances answer to it, and show other flags.
 */
import { type PyType, shortName, typeFlag } from '../PyType'

/** Modules whose types are part of the interpreter. */
const INTERPRETERS = new Set([
  'builtins',
  '_contextvars',
  '_frozen_importlib',
  '_frozen_importlib_external',
  'contextvars',
  'datetime',
  'pickle',
  'string.templatelib',
  'sys',
  'types',
  'weakref',
])
const EXCEPTIONS = new Set(['OrderedDict', 'Union'])

export function isMadeByModule(type: PyType): boolean {
  return (type.flags & typeFlag.HEAP) === 0 && !INTERPRETERS.has(type.moduleName) && !EXCEPTIONS.has(shortName(type))
}

/**
 * Exception classes that native modules bring, as CPython's PyErr_NewException makes them: `struct.error`, `binascii.Error`.
 * Keyed by their full name; messages call them by their own alone.
 */
import { type Layout, typeFlag } from '../PyType'
import { weakAttribute } from '../type/instanceDescriptors'
import type { TypeEntry } from '../type/TypeEntry'
import { exceptionLayout } from './exceptionData'

export function moduleError(
  module: string,
  name: string,
  base = 'Exception',
  layout: Layout = exceptionLayout,
): TypeEntry & { readonly exported: string } {
  const flags = typeFlag.HAS_WEAKREFS | typeFlag.BASETYPE
  const definition = { name, module, layout, flags, getset: { __weakref__: weakAttribute } }
  return { key: `${module}.${name}`, base, exported: name, definition }
}

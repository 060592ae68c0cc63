/** Exception classes that native modules bring: `struct.error`, `binascii.Error`. Keyed by their full name. */
import type { TypeEntry } from '../type/TypeEntry'
import { baseExceptionDefinition } from './baseException'

export function moduleError(
  module: string,
  name: string,
  base = 'Exception',
): TypeEntry & { readonly exported: string } {
  const key = `${module}.${name}`
  return { key, base, exported: name, definition: { ...baseExceptionDefinition, name: key, module } }
}

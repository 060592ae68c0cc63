/** What a `typing.Union` has inside. */
import type { PyContainer, PyObject } from '../PyObject'

export const UNION = 'typing.Union'

export interface UnionData {
  args: PyObject | null
  /** A frozenset of the members that can be hashed: what equality and hashes go by. */
  hashable: PyObject | null
  parameters: PyObject | null
}

export interface PyUnion extends PyContainer {
  data: UnionData
}

/** The members of a union (borrowed). */
export function argsOf(self: PyObject): readonly PyObject[] {
  return ((self as PyUnion).data.args?.data as PyObject[] | undefined) ?? [] // unions have a tuple
}

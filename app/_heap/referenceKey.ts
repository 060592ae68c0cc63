/** What the key of a reference says (references.ts): serials and a birth, so that it is the same at all steps while the reference lives. */

export interface ReferenceKey {
  /** Serial of the object that it goes out from. */
  readonly source: number
  /** Log offset of the event that made it. */
  readonly birth: number
  /** Serial of the object that it leads to. */
  readonly target: number
  /** From 1: of several that one event made between the two. */
  readonly time: number
}

export function readReferenceKey(key: string): ReferenceKey {
  const [source = 0, birth = 0, target = 0, time = 1] = key.split('.').map(Number)
  return { source, birth, target, time }
}

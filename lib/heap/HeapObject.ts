/**
 * What every simulated object is, whoever runs the program: something with a reference count and a place in the history.
 *
 * Invariant: `refs` is the number of strong references that own the object. Counts at or above IMMORTAL stay there: such
 * objects are never freed, and nobody needs to ask before counting up or down.
 */
export const IMMORTAL = 1 << 29
/** Where an immortal object's count begins: far from both ends, so that counting needs no test. */
export const IMMORTAL_REFS = IMMORTAL + (1 << 28)

export abstract class HeapObject {
  refs = 1
  /** The object's number in the history; 0 until something that the history shows refers to it. */
  id = 0
}

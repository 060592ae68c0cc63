/**
 * What CPython's start has left in the collector's count, and in its free lists, when a script is about to be compiled.
 *
 * The count stands at some 1,900 of 2,000, so a script of a few functions is collected once before its first line, and a shorter one
 * soon after.
 * Source: gc.get_count() and sys._debugmallocstats() on the first line of 888 programs under 3.14.10: the count is this one, the tuples
 * of the script's code and what free lists keep more of, exactly for nine of ten. The environment's variables move it by some objects.
 */
import type { Passing } from './passingAllocations'

export const STARTUP_COUNT = 1890

export const STARTUP_KEPT: Passing = {
  lists: 9,
  dicts: 9,
  tuples: [0, 5, 5, 7, 1, 2, 2, 4, 1, 3, 1, 4, 4, 9, 1, 2, 3, 0, 6, 1, 0],
}

/** Types of `ast`, which CPython makes when `compile` is first called, by importlib as well. */
export const TREE_TYPES = 1089

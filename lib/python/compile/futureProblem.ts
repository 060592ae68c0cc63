/** What is wrong with a program's imports from `__future__`, which is asked of trees too that nobody compiles. */
import type { Problem } from '../syntax/problem'
import type { Root } from '../syntax/tree'
import { findFuture } from './future'
import { Report, Stop } from './stop'

/** `source` is the text the tree was parsed from. */
export function futureProblem(tree: Root, source: string): Problem | null {
  try {
    findFuture(tree, new Report(source), { annotations: false, barry: false })
    return null
  } catch (error) {
    return Stop.of(error).problem
  }
}

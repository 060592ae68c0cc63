/** The symbol table of a program alone: which names each block has and where they live, without code. */
import type { Problem } from '../syntax/problem'
import type { Root } from '../syntax/tree'
import { analyze } from './analyze'
import { findFuture } from './future'
import type { Scope } from './scope'
import { Report, Stop } from './stop'
import { visitRoot } from './symbolStatements'
import { SymbolTable } from './symbolTable'

/** `source` is the text the tree was parsed from, for the lines problems show. */
export function symbolsOf(tree: Root, source: string): Scope | Problem {
  const report = new Report(source)
  try {
    const table = new SymbolTable(report, findFuture(tree, report, { annotations: false, barry: false }), tree, {
      keepsDocstrings: true,
      topLevelAwait: false,
    })
    visitRoot(table, tree)
    analyze(table.top, report)
    return table.top
  } catch (error) {
    return Stop.of(error).problem
  }
}

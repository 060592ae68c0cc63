import type { Expr } from '../syntax/tree'
export function unparse(e: Expr): string { return e.kind }

/** The change that takes a callback back from `atexit` before the exit begins, where its name is one of the entry's own. */
import type { Change, PathPlace, Program } from './Change'
import { isPlain } from './ParsedModule'
import { putCode } from './putCode'

export function unregister({ entry, modules }: Program, { path, at }: PathPlace): Change[] {
  const edge = path[at]
  const module = modules.get(entry)
  if (edge === undefined || module === undefined || edge.file !== entry || !edge.edge.startsWith('atexit ')) return []
  const found = module.statementAt(edge.line ?? 0)
  if (found === null || found.block !== module.tree.body || found.statement.kind !== 'Expr') return []
  const { value } = found.statement
  const [callback] = value.kind === 'Call' ? value.args : []
  if (value.kind !== 'Call' || callback === undefined || !isPlain(callback)) return []
  if (value.func.kind !== 'Attribute' || value.func.attr !== 'register') return []
  const code = `${module.textOf(value.func.value)}.unregister(${module.textOf(callback)})`
  return [putCode(module, module.lastLine, { kind: 'unregister', code, by: edge.by, needs: null })]
}

/** The change that takes out the statement that made a reference: its line goes, or, where it is alone in its block, `pass` stands there. */
import type { Edge } from '../blame/verdict'
import type { Change, Program } from './Change'
import { doingWords } from './doingWords'
import type { Found, ParsedModule } from './ParsedModule'
import type { SourceEdit } from './SourceEdit'

/** What can be left out and leaves a program. */
const SIMPLE = new Set(['Expr', 'Assign', 'AugAssign', 'AnnAssign'])

export function takeOut({ modules }: Program, { file, line, by }: Edge): Change[] {
  const module = modules.get(file ?? '')
  const found = line === null ? null : (module?.statementAt(line) ?? null)
  if (module === undefined || found === null || !SIMPLE.has(found.statement.kind)) return []
  const { statement } = found
  const doing = { kind: 'takeOut', code: shortened(module.textOf(statement)) } as const
  const place = { file: module.file, line: statement.line }
  return [
    { kind: 'delete-statement', doing, words: doingWords(doing, place), ...place, by, edits: [edit(module, found)] },
  ]
}

function edit(module: ParsedModule, { statement, block }: Found): SourceEdit {
  const { file } = module
  const { from, to } = module.rangeOf(statement)
  const end = module.endOf(statement.endLine)
  const isAlone = module.indentOf(statement) !== null && /^\s*(#.*)?$/.test(module.text.slice(to, end))
  if (block.length > 1 && isAlone) return { file, from: module.startOf(statement.line), to: end, text: '' }
  return { file, from, to, text: 'pass' }
}

function shortened(code: string): string {
  const [first = '', ...more] = code.split('\n')
  return more.length === 0 ? first : `${first} …`
}

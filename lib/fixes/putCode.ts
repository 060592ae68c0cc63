/** The change that puts a line of code behind another line of a module. */
import type { Change, ChangeKind } from './Change'
import { doingWords } from './doingWords'
import type { ParsedModule } from './ParsedModule'

export interface Put {
  readonly kind: ChangeKind
  readonly code: string
  readonly by: string | null
  /** The module that the code speaks of, to be imported where it is not; null for none. */
  readonly needs: string | null
  /** The blanks before it; none unless told. */
  readonly indent?: string
}

export function putCode(module: ParsedModule, line: number, { kind, code, by, needs, indent = '' }: Put): Change {
  const { file, text } = module
  const at = module.endOf(line)
  const doing = { kind: 'put', code, isAtEnd: at >= text.trimEnd().length } as const
  const lines = needs === null || module.imports(needs) ? [code] : [`import ${needs}`, code]
  const put = lines.map((each) => `${indent}${each}\n`).join('')
  const isBroken = at > 0 && text[at - 1] !== '\n'
  const edit = { file, from: at, to: at, text: `${isBroken ? '\n' : ''}${put}` }
  return { kind, doing, words: doingWords(doing, { file, line }), file, line, by, edits: [edit] }
}

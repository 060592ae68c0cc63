/** The change that has the cycle collector run when the program is done. */
import type { Change, Program } from './Change'

export function collect({ entry, modules }: Program, by: string | null): Change[] {
  const module = modules.get(entry)
  if (module === undefined) return []
  const isThere = module.tree.body.some(
    (statement) =>
      statement.kind === 'Import' && statement.names.some(({ name, asName }) => name === 'gc' && asName === null),
  )
  const { text } = module
  const start = text === '' || text.endsWith('\n') ? '' : '\n'
  const edit = {
    file: entry,
    from: text.length,
    to: text.length,
    text: `${start}${isThere ? '' : 'import gc\n'}gc.collect()\n`,
  }
  const line = Math.max(1, text.trimEnd().split('\n').length)
  return [
    { kind: 'collect', words: `put \`gc.collect()\` at the end of ${entry}`, file: entry, line, by, edits: [edit] },
  ]
}

/**
 * Whether Enter at a prompt begins another line, as at CPython's: where the text may become Python with more behind it, and within
 * a statement with a block, until an empty line ends it. Several statements at once are taken, as when they are pasted.
 */
import { anyCharacter } from './Cursor'
import { isUnfinishedText } from './diagnose/diagnose'
import { parse } from './parse'

export function needsMore(text: string): boolean {
  const { tree } = parse(text, { filename: '<input>', mode: 'exec', characterNamed: anyCharacter })
  if (tree === null) return isUnfinishedText(`${text}\n`, 'single')
  const last = tree.kind === 'Module' ? tree.body.at(-1) : undefined
  return last !== undefined && ('body' in last || last.kind === 'Match') && !/\n[ \t]*$/.test(text)
}

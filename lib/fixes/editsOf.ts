/** The edits of several changes in the order in which they are to be made. */
import type { Change } from './Change'
import type { SourceEdit } from './SourceEdit'

/** Names are deleted after what still speaks of them, and what is left is collected then. */
export function editsOf(changes: readonly Pick<Change, 'kind' | 'edits'>[]): SourceEdit[] {
  const place = ({ kind }: Pick<Change, 'kind'>): number => (kind === 'collect' ? 2 : kind === 'delete-name' ? 1 : 0)
  return [...changes].sort((a, b) => place(a) - place(b)).flatMap(({ edits }) => edits)
}

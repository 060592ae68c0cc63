/** What is there instead of what a wrong name asks for, in words. */

/** Names nearest to a wrong one; `others` are there besides that are not told. */
export interface Nearest {
  readonly names: readonly string[]
  readonly others: number
}

/** The end of a sentence; '' where nothing is near. */
export function nearestWords({ names, others }: Nearest): string {
  if (names.length === 0) return ''
  return `; there ${names.length + others === 1 ? 'is' : 'are'} ${names.join(', ')}${others === 0 ? '' : ` and ${others} more`}`
}

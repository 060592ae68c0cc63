/** What Enters at a prompt meant that came before the parser did: the first of them behind a whole entry runs it, the rest are new lines. */

export interface HeldEntry {
  readonly entry: string
  /** What was typed behind it. */
  readonly rest: string
}

/** `enters`: how much of the text stood before each Enter, in their order. Null where there is no whole entry yet. */
export function firstWhole(
  text: string,
  enters: readonly number[],
  needsMore: (text: string) => boolean,
): HeldEntry | null {
  for (const at of enters) {
    const entry = text.slice(0, at)
    if (entry.trim() !== '' && !needsMore(entry)) return { entry, rest: text.slice(at).replace(/^\n[ \t]*/, '') }
  }
  return null
}

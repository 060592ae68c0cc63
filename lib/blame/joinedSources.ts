/** The files of a program as one text, the entry first, for tools that know one file: and where each line went. */
export interface JoinedSources {
  readonly text: string
  /** The line of the joined text, from 1. */
  lineOf(file: string, line: number): number
}

export function joinedSources(sources: Readonly<Record<string, string>>, entry: string): JoinedSources {
  const starts = new Map<string, number>()
  const files = [entry, ...Object.keys(sources).filter((file) => file !== entry)]
  const lines: string[] = []
  for (const file of files) {
    if (file !== entry) lines.push('', `# ${file}`)
    starts.set(file, lines.length)
    lines.push(...(sources[file] ?? '').replace(/\n$/, '').split('\n'))
  }
  return {
    text: `${lines.join('\n')}\n`,
    lineOf: (file, line) => (starts.get(file) ?? 0) + line,
  }
}

/** The head of a lesson's text: `key: value` lines between two lines of three dashes, then Markdown. */
export type FrontMatter = {
  readonly fields: ReadonlyMap<string, string>
  readonly text: string
}

export function splitFrontMatter(source: string): FrontMatter {
  const [, head = '', text = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const pairs = head.split('\n').flatMap((line): [string, string][] => {
    const [key = '', ...value] = line.split(':')
    return key.trim() === '' ? [] : [[key.trim(), value.join(':').trim()]]
  })
  return { fields: new Map(pairs), text: text.trim() }
}

/** The other way; what a value has of line ends becomes blanks, and empty fields are left out. */
export function joinFrontMatter({ fields, text }: FrontMatter): string {
  const lines = [...fields].flatMap(([key, value]) => {
    const one = value.replace(/\s+/g, ' ').trim()
    return one === '' ? [] : [`${key}: ${one}`]
  })
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}

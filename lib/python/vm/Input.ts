/** The text a run was given to read, line by line. It is asked for when the first line is: reading it may take waiting. */
export class Input {
  private at = 0

  private text: string | null = null

  constructor(private readonly read: () => string) {}

  /** The next line without its end, or null at the end of the text. */
  readLine(): string | null {
    this.text ??= this.read()
    const { text, at } = this
    if (at >= text.length) return null
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    this.at = end < 0 ? text.length : end + 1
    return line
  }
}

/** The text a run was given to read, line by line. */
export class Input {
  private at = 0

  constructor(private readonly text: string) {}

  /** The next line without its end, or null at the end of the text. */
  readLine(): string | null {
    if (this.at >= this.text.length) return null
    const end = this.text.indexOf('\n', this.at)
    const line = this.text.slice(this.at, end < 0 ? this.text.length : end)
    this.at = end < 0 ? this.text.length : end + 1
    return line
  }
}

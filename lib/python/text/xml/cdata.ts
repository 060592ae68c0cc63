/** `<![CDATA[ ... ]]>`: text in which nothing is markup. */
import type { XmlReader } from './XmlReader'

const OPENS = '<![CDATA['
const CLOSES = ']]>'

export class Cdata {
  isOpen = false

  begin(reader: XmlReader): void {
    this.isOpen = true
    reader.tell({ kind: 'startCdata' }, OPENS)
    reader.take(reader.pos + OPENS.length)
  }

  /** Reads on in the section; false where more must come first. */
  read(reader: XmlReader): boolean {
    const close = reader.text.indexOf(CLOSES, reader.pos)
    const end = close < 0 ? withoutBrackets(reader) : close
    if (end > reader.pos) {
      reader.requireLegal(end)
      reader.tellText(end)
    }
    if (close < 0) return false
    this.isOpen = false
    reader.tell({ kind: 'endCdata' }, CLOSES)
    reader.take(close + CLOSES.length)
    return true
  }
}

/** The end may have come in part. */
function withoutBrackets({ text, pos }: XmlReader): number {
  let end = text.length
  while (end > pos && text.length - end < 2 && text.charAt(end - 1) === ']') end--
  return end
}

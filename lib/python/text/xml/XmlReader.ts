/**
 * Reads XML as it comes in, and tells what it says (xmlEvent.ts). Follows XML 1.0 as the Expat library reads it: a text need
 * not be valid, only well-formed; nothing is fetched.
 *
 * Invariants: a piece is told when it is whole, until then it waits in `text`. Line ends are one `\n`. Places are those of the
 * piece being read; within an entity's replacement they stay at the reference.
 */
import { Cdata } from './cdata'
import { readDoctype } from './doctype'
import { readMarkup } from './markup'
import { Namespaces } from './Namespaces'
import { readReference } from './reference'
import { strayToken } from './strayToken'
import { fault, XmlFault } from './xmlFault'
import type { XmlAttribute, XmlEntity, XmlEvent, XmlListener } from './xmlEvent'

/** Where the reading is: before the one element, in it, behind it. */
export type XmlStage = 'prolog' | 'content' | 'epilog'

const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
const NOT_SPACE = /[^ \t\n]/g
/** A text may grow so much by its entities. */
const MOST_EXPANDED = 8 << 20

export class XmlReader {
  text = ''
  pos = 0
  line = 1
  column = 0
  index = 0
  stage: XmlStage = 'prolog'
  hasBegun = false
  isFinal = false
  isStandalone = false
  /** The text is an entity's: what can be in an element. */
  isFragment = false
  hasExternalSubset = false
  /** Whether references to parameter entities are followed: never, unless the text stands alone, always. */
  parameterParsing: 'never' | 'unlessStandalone' | 'always' = 'never'
  /** The program brings declarations of its own where the text names none. */
  usesForeignDtd = false
  /** Declarations count: none was passed over that might have come first. */
  keepsDeclaring = true
  readonly open: string[] = []
  readonly cdata = new Cdata()
  readonly namespaces: Namespaces
  readonly entities = new Map<string, XmlEntity>()
  readonly defaults = new Map<string, XmlAttribute[]>()
  /** Entities that are being expanded, outermost first. */
  readonly expanding: string[] = []
  /** A piece that was not whole is tried again only when twice as much of it is there, so that long ones are not read over and over. */
  defers = true
  /** How much of a piece was there when it was tried in vain. */
  private unread = 0
  private expanded = 0
  private isFinished = false
  private hangingReturn = false

  constructor(
    readonly listener: XmlListener,
    separator: string | null,
  ) {
    this.namespaces = new Namespaces(separator)
  }

  /** Reads on; what is wrong is thrown as an XmlFault. */
  feed(given: string, isFinal: boolean): void {
    if (this.isFinished) throw this.faultHere(fault.FINISHED)
    this.hasBegun = true
    this.isFinal = isFinal
    this.isFinished = isFinal
    this.text = this.text.slice(this.pos) + this.withPlainLines(given)
    this.pos = 0
    if (!isFinal && this.defers && this.text.length < 2 * this.unread) return
    this.run()
    this.unread = this.pos === 0 ? this.text.length : 0
    if (isFinal) this.finish()
  }

  get followsParameters(): boolean {
    return this.parameterParsing === 'always' || (this.parameterParsing === 'unlessStandalone' && !this.isStandalone)
  }

  /** What a reference stands for, read in its place. */
  expand(name: string, replacement: string): void {
    this.expanded += replacement.length
    if (this.expanded > MOST_EXPANDED) throw this.faultHere(fault.AMPLIFICATION)
    const { text, pos, isFinal, open } = this
    const depth = open.length
    this.expanding.push(name)
    this.text = replacement
    this.pos = 0
    this.isFinal = true
    this.run()
    if (this.pos < this.text.length || open.length !== depth) throw this.faultHere(fault.ASYNC_ENTITY)
    this.expanding.pop()
    this.text = text
    this.pos = pos
    this.isFinal = isFinal
  }

  tell(event: XmlEvent, raw: string): void {
    if (!this.listener.event(event, raw)) throw this.faultHere(fault.EXTERNAL_ENTITY_HANDLING)
  }

  /** The piece up to `end` is done with. */
  take(end: number): void {
    if (this.expanding.length === 0) {
      const piece = this.text.slice(this.pos, end)
      const newline = piece.lastIndexOf('\n')
      if (newline < 0) this.column += piece.length
      else {
        this.line += piece.split('\n').length - 1
        this.column = piece.length - newline - 1
      }
      this.index += piece.length
    }
    this.pos = end
  }

  faultHere(code: number): XmlFault {
    return new XmlFault(code, this.line, this.column)
  }

  /** A fault at a place behind the beginning of the piece. */
  faultAt(code: number, at: number): XmlFault {
    if (this.expanding.length === 0) this.take(at)
    return this.faultHere(code)
  }

  private withPlainLines(given: string): string {
    const text = (this.hangingReturn ? '\r' : '') + given
    this.hangingReturn = !this.isFinal && text.endsWith('\r')
    return (this.hangingReturn ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n')
  }

  private run(): void {
    while (this.pos < this.text.length) if (!this.step()) return
  }

  /** Reads one piece; false where it is not whole yet. */
  private step(): boolean {
    if (this.cdata.isOpen) return this.cdata.read(this)
    const first = this.text.charAt(this.pos)
    if (first === '<') return this.text.startsWith('<!DOCTYPE', this.pos) ? readDoctype(this) : readMarkup(this)
    if (this.stage !== 'content') return this.space()
    return first === '&' ? readReference(this) : this.plain()
  }

  /** Outside of the element there is nothing but space. */
  private space(): boolean {
    NOT_SPACE.lastIndex = this.pos
    const other = NOT_SPACE.exec(this.text)
    const end = other?.index ?? this.text.length
    if (end > this.pos) this.tell({ kind: 'other' }, this.text.slice(this.pos, end))
    this.take(end)
    if (other === null || other[0] === '<') return true
    throw strayToken(this, this.stage === 'prolog' ? fault.SYNTAX : fault.JUNK_AFTER_DOC_ELEMENT)
  }

  private plain(): boolean {
    const markup = /[<&]/g
    markup.lastIndex = this.pos
    const found = markup.exec(this.text)
    let end = found?.index ?? this.text.length
    // Two brackets may be the beginning of what is not allowed.
    if (found === null && !this.isFinal) while (end > this.pos && this.text.charAt(end - 1) === ']') end--
    if (end === this.pos) return false
    this.requireLegal(end)
    const bracket = this.text.slice(this.pos, end).indexOf(']]>')
    if (bracket >= 0) throw this.faultAt(fault.INVALID_TOKEN, this.pos + bracket + 2)
    this.tellText(end)
    return true
  }

  /** Text is told line by line, and each line's end alone. */
  tellText(end: number): void {
    while (this.pos < end) {
      const newline = this.text.indexOf('\n', this.pos)
      const stop = newline < 0 || newline >= end ? end : newline === this.pos ? newline + 1 : newline
      const text = this.text.slice(this.pos, stop)
      this.tell({ kind: 'text', text }, text)
      this.take(stop)
    }
  }

  requireLegal(end: number): void {
    ILLEGAL.lastIndex = this.pos
    const illegal = ILLEGAL.exec(this.text)
    if (illegal !== null && illegal.index < end) throw this.faultAt(fault.INVALID_TOKEN, illegal.index)
  }

  private finish(): void {
    if (this.cdata.isOpen) throw this.faultAt(fault.UNCLOSED_CDATA_SECTION, this.text.length)
    if (this.pos < this.text.length) throw this.faultHere(fault.UNCLOSED_TOKEN)
    if (this.isFragment) {
      if (this.open.length > 0) throw this.faultHere(fault.ASYNC_ENTITY)
    } else if (this.stage !== 'epilog') throw this.faultHere(fault.NO_ELEMENTS)
  }
}

/**
 * Marked lines: the one that runs at the shown step, and those whose references keep the chosen object. A mark has its
 * holder's colour at the line's edge and, behind the text, a few words.
 */
import type { Extension, Range, Text } from '@codemirror/state'
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { Face } from '../_ui/face'
import { colourOf, letterOf } from '../_ui/face'

export interface LineMark {
  readonly line: number
  readonly kind: 'now' | 'holds'
  readonly face: Face | null
  /** Of a mark with a face, only its letter is shown where there is no room. */
  readonly words: string
}

export const showMarks = StateEffect.define<readonly LineMark[]>()

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showMarks)) return decorations(effect.value, transaction.newDoc)
    }
    return shown.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const lineMarks: Extension = marks

function decorations(shown: readonly LineMark[], text: Text): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const mark of shown) {
    if (mark.line < 1 || mark.line > text.lines) continue
    const line = text.line(mark.line)
    const style = mark.face === null ? '' : `--mark-colour: ${colourOf(mark.face)}`
    ranges.push(Decoration.line({ class: `line-mark line-mark--${mark.kind}`, attributes: { style } }).range(line.from))
    if (mark.words !== '') ranges.push(Decoration.widget({ widget: new MarkWords(mark), side: 1 }).range(line.to))
  }
  return Decoration.set(ranges, true)
}

class MarkWords extends WidgetType {
  constructor(readonly mark: LineMark) {
    super()
  }

  override eq(other: MarkWords): boolean {
    return other.mark.words === this.mark.words && other.mark.face?.name === this.mark.face?.name
  }

  override toDOM(): HTMLElement {
    const { face, words } = this.mark
    const element = document.createElement('span')
    element.className = 'line-words'
    if (face === null) {
      element.textContent = words
      return element
    }
    element.style.setProperty('--mark-colour', colourOf(face))
    const name = document.createElement('span')
    name.className = 'line-words__name'
    name.textContent = `  ${words}`
    element.append(letterOf(face), name)
    element.title = words
    return element
  }
}

/**
 * Other people's carets and selections: a coloured caret with its owner's name, moved along by edits until the next word
 * from its owner. Positions come in as offsets of this document; who they belong to is a face.
 */
import type { Extension, Range } from '@codemirror/state'
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { Face } from '../_ui/face'
import { colourOf } from '../_ui/face'

export interface RemoteCaret {
  readonly key: number
  readonly face: Face
  readonly anchor: number
  readonly head: number
}

export const showCarets = StateEffect.define<readonly RemoteCaret[]>()

const carets = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showCarets)) return decorations(effect.value, transaction.newDoc.length)
    }
    return shown.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const remoteCarets: Extension = carets

function decorations(shown: readonly RemoteCaret[], length: number): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const caret of shown) {
    const head = Math.min(caret.head, length)
    const anchor = Math.min(caret.anchor, length)
    const style = `--caret-colour: ${colourOf(caret.face)}`
    if (anchor !== head) {
      const selected = Decoration.mark({ class: 'caret-selection', attributes: { style } })
      ranges.push(selected.range(Math.min(anchor, head), Math.max(anchor, head)))
    }
    ranges.push(Decoration.widget({ widget: new CaretWidget(caret.face), side: head > anchor ? -1 : 1 }).range(head))
  }
  return Decoration.set(ranges, true)
}

class CaretWidget extends WidgetType {
  constructor(readonly face: Face) {
    super()
  }

  override eq(other: CaretWidget): boolean {
    return other.face.name === this.face.name && other.face.colour === this.face.colour
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span')
    caret.className = 'caret'
    caret.style.setProperty('--caret-colour', colourOf(this.face))
    caret.ariaHidden = 'true'
    const name = document.createElement('span')
    name.className = 'caret__name'
    name.textContent = this.face.name
    caret.append(name)
    return caret
  }

  override ignoreEvent(): boolean {
    return true
  }
}

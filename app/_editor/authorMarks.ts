/**
 * Who wrote what, character by character: a line under each stretch in its author's colour, drawn as their mark is, and their name where
 * the pointer rests. Shown only to who asks for it.
 */
import type { Extension, Range } from '@codemirror/state'
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Face } from '../_ui/face'
import { colourOf } from '../_ui/face'

/** Offsets in the text, half-open. */
export interface AuthoredStretch {
  readonly from: number
  readonly to: number
  readonly face: Face
}

export const showAuthors = StateEffect.define<readonly AuthoredStretch[]>()

/** Two people may have much the same colour, and some see none. */
const LINES = ['solid', 'dashed', 'dotted', 'double'] as const

const stretches = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { effects, changes, newDoc }) {
    for (const effect of effects) if (effect.is(showAuthors)) return decorations(effect.value, newDoc.length)
    return shown.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

export const authorMarks: Extension = stretches

/** The text may have grown shorter since they were told. */
function decorations(told: readonly AuthoredStretch[], length: number): DecorationSet {
  const ranges = told.flatMap(({ from, to, face }): Range<Decoration>[] => {
    const end = Math.min(to, length)
    const style = `--author-colour: ${colourOf(face)}; --author-line: ${LINES[face.pattern % LINES.length] ?? 'solid'}`
    const attributes = { style, title: face.name }
    return from >= end ? [] : [Decoration.mark({ class: 'author-mark', attributes }).range(from, end)]
  })
  return Decoration.set(ranges)
}

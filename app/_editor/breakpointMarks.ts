/**
 * Breakpoints on the line numbers: a click on a number, or F9 on the caret's line, asks for one or takes it away; what is said of
 * it is also read aloud. The page tells which lines have one; until it does, they go along with what is edited.
 */
import type { Extension, Line, Range } from '@codemirror/state'
import { RangeSet, StateEffect, StateField } from '@codemirror/state'
import { EditorView, GutterMarker, keymap, lineNumberMarkers, lineNumbers } from '@codemirror/view'
import type { Translate } from '../_language/translate'

export interface Breakpoint {
  /** In the text as it is now, from 1. */
  readonly line: number
  /** The same line in the text that the shown run saw, from 1; 0 where the run saw no such line. */
  readonly runLine: number
}

export const showBreakpoints = StateEffect.define<readonly Breakpoint[]>()

class Marked extends GutterMarker {
  override elementClass = 'breakpoint'
}

/** The line has changed since the run that is shown, which cannot stop there. */
class Changed extends GutterMarker {
  override elementClass = 'breakpoint breakpoint--changed'
}

const MARKED = new Marked()
const CHANGED = new Changed()

const breakpoints = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(shown, { effects, changes, newDoc }) {
    for (const effect of effects) {
      if (!effect.is(showBreakpoints)) continue
      const there = effect.value.filter(({ line }) => line >= 1 && line <= newDoc.lines)
      return RangeSet.of(
        there.map(({ line, runLine }): Range<GutterMarker> => {
          return (runLine > 0 ? MARKED : CHANGED).range(newDoc.line(line).from)
        }),
        true,
      )
    }
    return shown.map(changes)
  },
  provide: (field) => lineNumberMarkers.from(field),
})

/** `onToggle` is told the line, from 1. */
export function breakpointMarks(onToggle: (line: number) => void, t: Translate): Extension {
  const toggle = (view: EditorView, position: number): boolean => {
    const line = view.state.doc.lineAt(position)
    onToggle(line.number)
    view.dispatch({ effects: EditorView.announce.of(news(view, line, t)) })
    return true
  }
  return [
    breakpoints,
    lineNumbers({ domEventHandlers: { mousedown: (view, { from }) => toggle(view, from) } }),
    keymap.of([{ key: 'F9', run: (view) => toggle(view, view.state.selection.main.head) }]),
  ]
}

function news(view: EditorView, { from, number: line, text }: Line, t: Translate): string {
  if (text.trim() === '') return t('editor.breakpoint.blank', { line })
  let isMarked = false
  view.state.field(breakpoints).between(from, from, () => void (isMarked = true))
  return isMarked ? t('editor.breakpoint.gone', { line }) : t('editor.breakpoint.set', { line })
}

/**
 * A line that is too long goes on below its own indentation and a little further in, so that a wrapped line does not look
 * like two. Only the looks: the text has no such blanks.
 */
import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/** What a continued line is indented beyond the line itself, in characters. */
const FURTHER = 4
/** Beyond this the rest of the line would be too narrow. */
const DEEPEST = 28

export const hangingIndent: Extension = ViewPlugin.fromClass(
  class {
    lines: DecorationSet

    constructor(view: EditorView) {
      this.lines = indented(view)
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.lines = indented(update.view)
    }
  },
  { decorations: ({ lines }) => lines },
)

function indented(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at)
      ranges.push(hanging(line.text, view.state.tabSize).range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(ranges)
}

function hanging(text: string, tabSize: number): Decoration {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? ''
  const width = [...blanks].reduce((sum, blank) => (blank === '\t' ? sum + tabSize - (sum % tabSize) : sum + 1), 0)
  const indent = Math.min(DEEPEST, width) + FURTHER
  return Decoration.line({ attributes: { style: `text-indent: -${indent}ch; padding-left: calc(${indent}ch + 6px)` } })
}

/**
 * Opens the one live view of a module: CodeMirror bound to the module's Y.Text. Plain text only; CodeMirror splits lines at
 * any line ending and the binding writes LF, so no CR can reach the text. Undo takes back this tab's own edits alone: the
 * undo manager is the module's, not the view's, and survives a change of tabs.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, linter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap } from '@codemirror/view'
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import type * as Y from 'yjs'
import { authorMarks } from './authorMarks'
import { breakpointMarks } from './breakpointMarks'
import { pythonColours } from './colours'
import { hangingIndent } from './hangingIndent'
import { lineMarks } from './lineMarks'
import { phrases } from './phrases'
import { remoteCarets } from './remoteCarets'
import { type OtherModule, roomNames } from './roomNames'
import type { Translate } from '../_language/translate'

export interface OpenOptions {
  readonly parent: HTMLElement
  readonly text: Y.Text
  readonly undo: Y.UndoManager
  readonly file: string
  readonly mayWrite: boolean
  readonly t: Translate
  readonly onMove: (anchor: number, head: number) => void
  readonly onLeave: () => void
  /** The room's other modules, for the names in them. */
  readonly others: () => Promise<readonly OtherModule[]>
  /** A breakpoint is asked for on the line, or is to go from it. */
  readonly onBreakpoint: (line: number) => void
}

export function openView(options: OpenOptions): EditorView {
  const { parent, text, undo, mayWrite, t } = options
  const complete = roomNames(options.others)
  const state = EditorState.create({
    doc: text.toString(),
    extensions: [
      keymap.of([...yUndoManagerKeymap, ...closeBracketsKeymap, ...searchKeymap, ...completionKeymap, ...lintKeymap]),
      keymap.of([indentWithTab, ...defaultKeymap]),
      yCollab(text, null, { undoManager: undo }),
      breakpointMarks(options.onBreakpoint, t),
      ...looks(options.file, t),
      EditorState.languageData.of(() => [{ autocomplete: complete }]),
      writing.of(writes(mayWrite)),
      linter((view) => problemsIn(view.state.doc, options.file), { delay: 400 }),
      watchCaret(options),
    ],
  })
  return new EditorView({ state, parent })
}

/** Python's parser comes after the editor: nobody waits for it to read and to write. */
async function problemsIn(text: Text, file: string): Promise<readonly Diagnostic[]> {
  const { problemsOf } = await import('./problems')
  return problemsOf(text, file)
}

const writing = new Compartment()

function writes(mayWrite: boolean): Extension {
  return mayWrite ? [] : [EditorState.readOnly.of(true), EditorView.editable.of(false)]
}

/** Rights come and go while the module is open: the caret and what is scrolled to stay. */
export function setWriting(view: EditorView, mayWrite: boolean): void {
  view.dispatch({ effects: writing.reconfigure(writes(mayWrite)) })
}

function looks(file: string, t: Translate): Extension[] {
  return [
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of('    '),
    EditorState.tabSize.of(4),
    EditorView.lineWrapping,
    EditorState.phrases.of(phrases(t)),
    hangingIndent,
    autocompletion({ activateOnTyping: false }),
    python(),
    syntaxHighlighting(pythonColours),
    lineMarks,
    authorMarks,
    remoteCarets,
    EditorView.contentAttributes.of({
      'aria-label': t('editor.textOf', { file }),
      tabindex: '0',
      spellcheck: 'false',
      autocorrect: 'off',
    }),
  ]
}

function watchCaret({ onMove, onLeave }: OpenOptions): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.focusChanged && !update.view.hasFocus) onLeave()
    else if (update.view.hasFocus && (update.selectionSet || update.focusChanged || update.docChanged)) {
      const { anchor, head } = update.state.selection.main
      onMove(anchor, head)
    }
  })
}

/** An editor for a text that one person writes: of a lesson's files. Python has its colours and its mistakes; other text those it is told. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, linter, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { pythonColours } from './colours'
import { hangingIndent } from './hangingIndent'
import { phrases } from './phrases'
import { problemsOf } from './problems'
import type { Translate } from '../_language/translate'

export interface PlainOptions {
  readonly parent: HTMLElement
  readonly text: string
  /** What it is called, and by its ending what it is. */
  readonly path: string
  readonly onText: (text: string) => void
  readonly t: Translate
}

/** A line, from 1, and what is wrong with it. */
export interface LineProblem {
  readonly line: number
  readonly says: string
}

export function openPlainView({ parent, text, path, onText, t }: PlainOptions): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      history(),
      keymap.of([...closeBracketsKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap]),
      keymap.of([indentWithTab, ...defaultKeymap]),
      ...(path.endsWith('.py') ? pythonLooks(path) : [indentUnit.of('  '), lintGutter()]),
      ...(path.endsWith('.md') ? [] : [hangingIndent]),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      bracketMatching(),
      lineNumbers(),
      EditorState.tabSize.of(4),
      EditorState.lineSeparator.of('\n'),
      EditorView.lineWrapping,
      EditorState.phrases.of(phrases(t)),
      EditorView.contentAttributes.of({
        'aria-label': t('editor.textOf', { file: path }),
        tabindex: '0',
        spellcheck: path.endsWith('.md') ? 'true' : 'false',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onText(update.state.doc.toString())
      }),
    ],
  })
  return new EditorView({ state, parent })
}

/** Underlines what is wrong, a whole line each; what is about the whole text at its beginning. */
export function showProblems(view: EditorView, problems: readonly LineProblem[]): void {
  const { doc } = view.state
  const diagnostics = problems.map(({ line: number, says }): Diagnostic => {
    const { from, to } = doc.line(Math.min(doc.lines, Math.max(1, number)))
    return { from, to, severity: 'error', message: says }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

export function goToLine(view: EditorView, number: number): void {
  const { from } = view.state.doc.line(Math.min(view.state.doc.lines, Math.max(1, number)))
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  view.focus()
}

function pythonLooks(path: string): Extension[] {
  return [
    python(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of('    '),
    syntaxHighlighting(pythonColours),
    linter((view) => problemsOf(view.state.doc, path), { delay: 400 }),
  ]
}

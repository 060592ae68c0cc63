'use client'
/** The editor of one module. Loaded on its own, after the room: CodeMirror is the largest part of the page. */
import { useTranslations } from 'next-intl'
import type { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import * as Y from 'yjs'
import type { ModuleDocument } from '../_data/provider/ModuleDocument'
import { type AuthoredStretch, showAuthors } from './authorMarks'
import { type Breakpoint, showBreakpoints } from './breakpointMarks'
import type { LineMark } from './lineMarks'
import { showMarks } from './lineMarks'
import { openView, setWriting } from './openView'
import type { OtherModule } from './roomNames'
import type { RemoteCaret } from './remoteCarets'
import { showCarets } from './remoteCarets'

export interface PeerCaret {
  readonly key: number
  readonly face: RemoteCaret['face']
  readonly anchor: Uint8Array
  readonly head: Uint8Array
}

/** A line of a file, from 1, to which somebody was led; each time a new value, also to the same line. */
export interface LineTarget {
  readonly file: string
  readonly line: number
}

export interface EditorProps {
  readonly document: ModuleDocument
  readonly undo: Y.UndoManager
  readonly file: string
  readonly mayWrite: boolean
  readonly carets: readonly PeerCaret[]
  /** Which of the carets is kept in sight. */
  readonly inSight: number | null
  /** Where the caret is put, and kept in sight. */
  readonly target: LineTarget | null
  /** The room's other modules, for the names in them. */
  readonly others: () => Promise<readonly OtherModule[]>
  /** Told the line of the caret, from 1. */
  readonly onLine: (line: number) => void
  readonly marks: readonly LineMark[]
  /** Whose the characters are; none where the reader did not ask. */
  readonly stretches: readonly AuthoredStretch[]
  readonly breakpoints: readonly Breakpoint[]
  /** Told the line, from 1, on which a breakpoint is to be set or taken away. */
  readonly onBreakpoint: (line: number) => void
  /** Encoded relative positions; null when the caret leaves the editor. */
  readonly onMove: (caret: { readonly anchor: Uint8Array; readonly head: Uint8Array } | null) => void
}

export function Editor(props: EditorProps) {
  const t = useTranslations()
  const { document, undo, file, mayWrite, carets, inSight, target, marks, stretches, breakpoints } = props
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const onMove = useRef(props.onMove)
  onMove.current = props.onMove
  const onLine = useRef(props.onLine)
  onLine.current = props.onLine
  const others = useRef(props.others)
  others.current = props.others
  const onBreakpoint = useRef(props.onBreakpoint)
  onBreakpoint.current = props.onBreakpoint
  const latestMayWrite = useRef(mayWrite)
  latestMayWrite.current = mayWrite
  useEffect(() => {
    if (parent.current === null) return
    const { text } = document
    const encode = (at: number) => Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, at))
    const opened = openView({
      parent: parent.current,
      text,
      undo,
      file,
      mayWrite: latestMayWrite.current,
      t,
      onMove: (anchor, head) => {
        onMove.current({ anchor: encode(anchor), head: encode(head) })
        onLine.current(opened.state.doc.lineAt(head).number)
      },
      onLeave: () => onMove.current(null),
      others: () => others.current(),
      onBreakpoint: (line) => onBreakpoint.current(line),
    })
    view.current = opened
    return () => {
      view.current = null
      opened.destroy()
      onMove.current(null)
    }
  }, [document, undo, file, t])
  useEffect(() => {
    if (view.current !== null) setWriting(view.current, mayWrite)
  }, [mayWrite])
  useEffect(() => {
    view.current?.dispatch({ effects: showCarets.of(placed(document, carets)) })
  }, [carets, document, file])
  useEffect(() => {
    view.current?.dispatch({ effects: showBreakpoints.of(breakpoints) })
  }, [breakpoints, document, file])
  useEffect(() => showMarked(view.current, marks), [marks, document, file])
  useEffect(() => {
    view.current?.dispatch({ effects: showAuthors.of(stretches) })
  }, [stretches, document, file])
  useEffect(() => {
    const [followed] = placed(
      document,
      carets.filter(({ key }) => key === inSight),
    )
    if (view.current !== null && followed !== undefined) scrollTo(view.current, followed.head)
  }, [carets, inSight, document, file])
  useEffect(() => {
    if (view.current !== null && target !== null) goToLine(view.current, target.line)
  }, [target, document, file])
  return <div ref={parent} className="editor" />
}

function placed({ doc, text }: ModuleDocument, carets: readonly PeerCaret[]): RemoteCaret[] {
  const offset = (encoded: Uint8Array) => {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(encoded), doc)
    return found !== null && found.type === text ? found.index : null
  }
  return carets.flatMap(({ key, face, anchor, head }) => {
    const [from, to] = [offset(anchor), offset(head)]
    return from === null || to === null ? [] : [{ key, face, anchor: from, head: to }]
  })
}

function showMarked(view: EditorView | null, marks: readonly LineMark[]): void {
  if (view === null) return
  view.dispatch({ effects: showMarks.of(marks) })
  const now = marks.find((mark) => mark.kind === 'now') ?? marks[0]
  if (now === undefined || now.line > view.state.doc.lines || view.hasFocus) return
  scrollTo(view, view.state.doc.line(now.line).from)
}

/** A line that is not there any more is the last one. */
function goToLine(view: EditorView, line: number): void {
  const { doc } = view.state
  const { from, to } = doc.line(Math.max(1, Math.min(doc.lines, line)))
  view.dispatch({ selection: { anchor: from, head: to } })
  view.focus()
  scrollTo(view, from)
}

/** When the editor measures itself, so that the page is not laid out for this alone. */
function scrollTo(view: EditorView, position: number): void {
  view.requestMeasure({
    key: scrollTo,
    read: () => {
      const { top, bottom } = view.lineBlockAt(Math.min(position, view.state.doc.length))
      const { scrollTop, clientHeight } = view.scrollDOM
      return top >= scrollTop && bottom <= scrollTop + clientHeight ? null : top - clientHeight / 3
    },
    write: (to) => {
      if (to !== null) view.scrollDOM.scrollTop = to
    },
  })
}

'use client'
/** The editor of one text that nobody else writes. Another `path` is another editor. */
import { useTranslations } from 'next-intl'
import type { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { goToLine, type LineProblem, openPlainView, showProblems } from './plainView'
import './editor.css'

interface PlainEditorProps {
  readonly path: string
  /** What it begins with. */
  readonly text: string
  readonly onText: (text: string) => void
  /** Of texts that are no Python. */
  readonly problems: readonly LineProblem[]
  /** Where the caret is put: a new value each time. */
  readonly target: { readonly line: number } | null
}

export function PlainEditor({ path, text, onText, problems, target }: PlainEditorProps) {
  const t = useTranslations()
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ text, onText })
  latest.current = { text, onText }
  useEffect(() => {
    if (parent.current === null) return
    const opened = openPlainView({
      parent: parent.current,
      text: latest.current.text,
      path,
      t,
      onText: (typed) => latest.current.onText(typed),
    })
    view.current = opened
    return () => {
      view.current = null
      opened.destroy()
    }
  }, [path, t])
  useEffect(() => {
    if (view.current !== null && !path.endsWith('.py')) showProblems(view.current, problems)
  }, [path, problems])
  useEffect(() => {
    if (view.current !== null && target !== null) goToLine(view.current, target.line)
  }, [path, target])
  return <div ref={parent} className={path.endsWith('.md') ? 'editor editor--prose' : 'editor'} />
}

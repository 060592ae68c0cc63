'use client'
/**
 * The parts of a room that nobody sees as they enter: each is fetched when it is first shown, or once the editor is there and the
 * browser idle, so that opening one is never waited for.
 */
import { useTranslations } from 'next-intl'
import { FetchingEditor } from '../_editor/FetchingEditor'
import { fetchWhenIdle, later } from '../_ui/later'

/** The panes by the ends of their classes' names, each with the message that names it. */
const PANES = {
  heap: 'room.heap.title',
  verdict: 'room.verdict.title',
  output: 'room.live.title',
  task: 'room.task.title',
} as const

/** The heap is where the link over the panes leads. */
function FetchingPane({ kind }: { readonly kind: keyof typeof PANES }) {
  const t = useTranslations()
  const place = kind === 'heap' ? { id: 'heap', tabIndex: -1 } : {}
  return <section className={`pane pane--${kind}`} aria-label={t(PANES[kind])} aria-busy="true" {...place} />
}

export const Editor = later(async () => (await import('../_editor/Editor')).Editor, {
  waiting: <FetchingEditor />,
})

export const HeapPane = later(async () => (await import('./HeapPane')).HeapPane, {
  waiting: <FetchingPane kind="heap" />,
})

export const VerdictPane = later(async () => (await import('./VerdictPane')).VerdictPane, {
  waiting: <FetchingPane kind="verdict" />,
})

export const ConsolePane = later(async () => (await import('./ConsolePane')).ConsolePane, {
  waiting: <FetchingPane kind="output" />,
})

export const TaskPane = later(async () => (await import('./TaskPane')).TaskPane, {
  waiting: <FetchingPane kind="task" />,
})

export const ChatPane = later(async () => (await import('./ChatPane')).ChatPane)

export const ClassSheet = later(async () => (await import('./ClassSheet')).ClassSheet, { isNeeded: isOpened })

export const ExerciseSheet = later(async () => (await import('./ExerciseSheet')).ExerciseSheet, { isNeeded: isOpened })

export const KeysSheet = later(async () => (await import('./KeysSheet')).KeysSheet, { isNeeded: isOpened })

/** What the first run shows. */
const RUN_PARTS = [HeapPane, VerdictPane]
/** In the order in which a class comes to them. */
const OTHER_PARTS = [TaskPane, KeysSheet, ChatPane, ExerciseSheet, ConsolePane, ClassSheet]

/** Where a run is on its way, or has been seen before: what shows it is fetched beside it. */
export function fetchRunParts(): void {
  for (const part of RUN_PARTS) void part.fetchCode().catch(() => undefined)
}

/** Fetches all parts, after the editor. */
export function fetchRoomParts(): void {
  const goOn = () => fetchWhenIdle([...RUN_PARTS, ...OTHER_PARTS])
  void Editor.fetchCode().then(goOn, goOn)
}

function isOpened({ isOpen }: { readonly isOpen: boolean }): boolean {
  return isOpen
}

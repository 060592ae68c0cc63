'use client'
/**
 * The parts of a room that nobody sees as they enter: each is fetched when it is first shown, or once the editor is there and the
 * browser idle, so that opening one is never waited for.
 */
import { fetchWhenIdle, later } from '../_ui/later'

export const Editor = later(async () => (await import('../_editor/Editor')).Editor, {
  waiting: <p className="module__wait">Fetching the editor …</p>,
})

export const HeapPane = later(async () => (await import('./HeapPane')).HeapPane, {
  waiting: <section className="pane pane--heap" id="heap" aria-label="Heap" aria-busy="true" tabIndex={-1} />,
})

export const VerdictPane = later(async () => (await import('./VerdictPane')).VerdictPane, {
  waiting: <section className="pane pane--verdict" aria-label="Verdict" aria-busy="true" />,
})

export const ConsolePane = later(async () => (await import('./ConsolePane')).ConsolePane, {
  waiting: <section className="pane pane--output" aria-label="Live process" aria-busy="true" />,
})

export const TaskPane = later(async () => (await import('./TaskPane')).TaskPane, {
  waiting: <section className="pane pane--task" aria-label="Exercise" aria-busy="true" />,
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

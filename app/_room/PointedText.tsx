'use client'
/** What somebody wrote, with the places that it points at as buttons that lead there. */
import { isSeen, type RoomState } from '../../lib/lesson/state'
import { type Part, partsOf } from './pointers'

export interface Going {
  readonly toLine: (file: string, line: number) => void
  readonly toStep: (run: string, step: number) => void
}

interface PointedTextProps {
  readonly text: string
  readonly state: RoomState
  /** Whose steps are meant; null: nobody's. */
  readonly run: string | null
  readonly going: Going
}

export function PointedText({ text, state, run, going }: PointedTextProps) {
  return partsOf(text).map((part, place) => <PartView key={place} part={part} state={state} run={run} going={going} />)
}

interface PartViewProps {
  readonly part: Part
  readonly state: RoomState
  readonly run: string | null
  readonly going: Going
}

/** A place that is not here any more is text. */
function PartView({ part, state, run, going }: PartViewProps) {
  if (part.kind === 'line' && state.modules.some(({ file }) => file === part.file)) {
    return (
      <button type="button" className="chat__place" onClick={() => going.toLine(part.file, part.line)}>
        {part.text}
      </button>
    )
  }
  if (part.kind === 'step' && run !== null && isSeen(state, run)) {
    return (
      <button type="button" className="chat__place" onClick={() => going.toStep(run, part.step)}>
        {part.text}
      </button>
    )
  }
  return part.text
}

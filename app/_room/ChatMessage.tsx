'use client'
/** One message: whose, when, and the places in it as buttons that lead there. */
import { isInstructor } from '../../lib/lesson/rights'
import { hasResult, type Message, type RoomState, runOf } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { type Part, partsOf } from './pointers'

export interface Going {
  readonly toLine: (file: string, line: number) => void
  readonly toStep: (run: string, step: number) => void
}

interface ChatMessageProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly message: Message
  readonly going: Going
}

export function ChatMessage({ link, state, you, message, going }: ChatMessageProps) {
  const { id, by, at, text } = message
  const face = faceIn(state, by)
  return (
    <li className="chat__message">
      <p className="chat__who">
        <Person face={face} />
        <time dateTime={new Date(at).toISOString()}>{timeWords(at)}</time>
        {by === you || isInstructor(state, you) ? (
          <Button
            size="icon"
            kind="quiet"
            aria-label={`Remove the message of ${face.name} at ${timeWords(at)}`}
            title="Remove this message"
            onClick={() => void link.command({ type: 'removeMessage', message: id })}
          >
            <Icon name="close" />
          </Button>
        ) : null}
      </p>
      <p className="chat__text">
        {partsOf(text).map((part, place) => (
          <PartView key={place} part={part} state={state} run={message.run} going={going} />
        ))}
      </p>
    </li>
  )
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
  const meant = part.kind === 'step' && run !== null ? runOf(state, run) : undefined
  if (part.kind === 'step' && meant !== undefined && hasResult(meant)) {
    return (
      <button type="button" className="chat__place" onClick={() => going.toStep(meant.id, part.step)}>
        {part.text}
      </button>
    )
  }
  return part.text
}

function timeWords(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
}

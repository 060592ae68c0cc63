'use client'
/** One message: whose, when, and what it says. */
import { useTranslations } from 'next-intl'
import { isInstructor } from '../../lib/lesson/rights'
import type { Message, RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import { type Going, PointedText } from './PointedText'

interface ChatMessageProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly message: Message
  readonly going: Going
}

export function ChatMessage({ link, state, you, message, going }: ChatMessageProps) {
  const t = useTranslations()
  const { id, by, at, text } = message
  const face = faceIn(state, by, t)
  return (
    <li className="chat__message">
      <p className="chat__who">
        <Person face={face} />
        <time dateTime={new Date(at).toISOString()}>{timeWords(at)}</time>
        {by === you || isInstructor(state, you) ? (
          <Button
            size="icon"
            kind="quiet"
            aria-label={t('room.chat.removeOf', { name: face.name, time: timeWords(at) })}
            title={t('room.chat.remove')}
            onClick={() => void link.command({ type: 'removeMessage', message: id })}
          >
            <Icon name="close" />
          </Button>
        ) : null}
      </p>
      <p className="chat__text">
        <PointedText text={text} state={state} run={message.run} going={going} />
      </p>
    </li>
  )
}

function timeWords(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
}

/** Opens the chat, and says how much in it is new; whoever hears the page is told whose the last message is. */
import { useTranslations } from 'next-intl'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import { Button } from '../_ui/Button'
import type { ChatView } from './useChat'

interface ChatButtonProps {
  readonly chat: ChatView
  readonly state: RoomState
}

export function ChatButton({ chat: { isOpen, unread, show }, state }: ChatButtonProps) {
  const t = useTranslations()
  const last = unread.at(-1)
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        title={t('room.chat.keys')}
        aria-expanded={isOpen}
        onClick={() => show(!isOpen)}
      >
        {t('room.chat.title')}
        {unread.length === 0 ? null : (
          <span className="chat__unread">
            {unread.length}
            <span className="only-heard"> {t('room.chat.new')}</span>
          </span>
        )}
      </Button>
      <span role="status" className="only-heard">
        {last === undefined ? '' : t('room.chat.writes', { name: faceIn(state, last.by, t).name, text: last.text })}
      </span>
    </>
  )
}

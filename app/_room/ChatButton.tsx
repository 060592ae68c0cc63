/** Opens the chat, and says how much in it is new; whoever hears the page is told whose the last message is. */
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import { Button } from '../_ui/Button'
import type { ChatView } from './useChat'

interface ChatButtonProps {
  readonly chat: ChatView
  readonly state: RoomState
}

export function ChatButton({ chat: { isOpen, unread, show }, state }: ChatButtonProps) {
  const last = unread.at(-1)
  return (
    <>
      <Button size="small" kind="quiet" title="Keys: M" aria-expanded={isOpen} onClick={() => show(!isOpen)}>
        Chat
        {unread.length === 0 ? null : (
          <span className="chat__unread">
            {unread.length}
            <span className="only-heard"> new</span>
          </span>
        )}
      </Button>
      <span role="status" className="only-heard">
        {last === undefined ? '' : `${faceIn(state, last.by).name} writes: ${last.text}`}
      </span>
    </>
  )
}

'use client'
/** What people of the room write to each other, over a corner of the page: `events.py:9` and `step 12` in it lead there. */
import type { KeyboardEvent, SubmitEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { isHeld, isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { ChatMessage } from './ChatMessage'
import type { Going } from './PointedText'
import { ChatRules } from './ChatRules'

interface ChatPaneProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly going: Going
  /** The place of the caret, as messages write it; null where it never was in a module. */
  readonly caretWords: () => string | null
  /** The run and the step that are looked at; null: none. */
  readonly place: { readonly run: string; readonly step: number } | null
  /** Whether there are other rooms that an instructor can write to. */
  readonly hasTeams: boolean
  readonly onClose: () => void
}

export function ChatPane(props: ChatPaneProps) {
  const { link, state, you, going, onClose } = props
  const { messages } = state.chat
  const list = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.id
  useEffect(() => {
    const { current } = list
    if (current !== null) current.scrollTop = current.scrollHeight
  }, [last])
  const close = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return
    pressed.stopPropagation()
    onClose()
  }
  return (
    <section className="chat" aria-label="Chat" onKeyDown={close}>
      <div className="chat__head">
        <h2>Chat</h2>
        {isInstructor(state, you) ? <ChatRules link={link} state={state} /> : null}
        <Button kind="quiet" size="icon" aria-label="Close the chat" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div ref={list} className="chat__log" role="log" aria-label="Messages" tabIndex={0}>
        <ol>
          {messages.map((message) => (
            <ChatMessage key={message.id} link={link} state={state} you={you} message={message} going={going} />
          ))}
        </ol>
      </div>
      {messages.length === 0 ? <p className="chat__note">{EMPTY}</p> : null}
      <Composer {...props} />
    </section>
  )
}

const EMPTY = 'Nobody has written yet. Whoever is in this room reads it, the instructor too.'

function Composer({ link, state, you, caretWords, place, hasTeams }: ChatPaneProps) {
  const [text, setText] = useState('')
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const mayTellAll = hasTeams && isInstructor(state, you)
  useEffect(() => field.current?.focus(), [])
  const closed = closedWords(state, you)
  if (closed !== null) return <p className="chat__note">{closed}</p>
  const send = async () => {
    if (text.trim() === '') return
    const reply =
      mayTellAll && isForAll
        ? await link.commandSession({ type: 'tellAll', text })
        : await link.command({ type: 'sendMessage', text, run: place?.run ?? null })
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
    if (reply.ok) setText('')
  }
  const add = (words: string) => {
    setText(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}${words} `)
    field.current?.focus()
  }
  const press = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' || pressed.shiftKey || pressed.nativeEvent.isComposing) return
    pressed.preventDefault()
    void send()
  }
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    void send()
  }
  const caret = caretWords()
  return (
    <form className="chat__form" onSubmit={submit} noValidate>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <textarea
        ref={field}
        aria-label="Your message"
        placeholder="Enter sends; events.py:9 and step 12 lead there"
        rows={2}
        maxLength={limits.messageUnits}
        value={text}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={press}
      />
      <div className="chat__ways">
        <Button size="small" refusal={caret === null ? NO_CARET : undefined} onClick={() => add(caretWords() ?? '')}>
          + line
        </Button>
        <Button
          size="small"
          refusal={place === null ? 'Nothing has run yet.' : undefined}
          onClick={() => add(`step ${place?.step}`)}
        >
          + step
        </Button>
        {mayTellAll ? (
          <label>
            <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} /> to all
            rooms
          </label>
        ) : null}
        <Button size="small" kind="main" type="submit">
          Send
        </Button>
      </div>
    </form>
  )
}

const NO_CARET = 'Put the caret on a line of a module first.'

function closedWords(state: RoomState, you: string): string | null {
  if (isHeld(state, you)) return 'Eyes here: nobody writes now.'
  return state.chat.isMuted && !isInstructor(state, you) ? refusalSentence('chat-muted') : null
}

'use client'
/** What people of the room write to each other, over a corner of the page: `events.py:9` and `step 12` in it lead there. */
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, SubmitEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { isHeld, isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { ChatMessage } from './ChatMessage'
import type { Going } from './PointedText'
import { ChatRules } from './ChatRules'
import type { Translate } from '../_language/translate'

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
  const t = useTranslations()
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
    <section className="chat" aria-label={t('room.chat.title')} onKeyDown={close}>
      <div className="chat__head">
        <h2>{t('room.chat.title')}</h2>
        {isInstructor(state, you) ? <ChatRules link={link} state={state} /> : null}
        <Button kind="quiet" size="icon" aria-label={t('room.chat.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div ref={list} className="chat__log" role="log" aria-label={t('room.chat.messages')} tabIndex={0}>
        <ol>
          {messages.map((message) => (
            <ChatMessage key={message.id} link={link} state={state} you={you} message={message} going={going} />
          ))}
        </ol>
      </div>
      {messages.length === 0 ? <p className="chat__note">{t('room.chat.empty')}</p> : null}
      <Composer {...props} />
    </section>
  )
}

function Composer({ link, state, you, caretWords, place, hasTeams }: ChatPaneProps) {
  const t = useTranslations()
  const [text, setText] = useState('')
  const [isForAll, setForAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const mayTellAll = hasTeams && isInstructor(state, you)
  useEffect(() => field.current?.focus(), [])
  const closed = closedWords(state, you, t)
  if (closed !== null) return <p className="chat__note">{closed}</p>
  const send = async () => {
    if (text.trim() === '') return
    const reply =
      mayTellAll && isForAll
        ? await link.commandSession({ type: 'tellAll', text })
        : await link.command({ type: 'sendMessage', text, run: place?.run ?? null })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
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
        aria-label={t('room.chat.your')}
        placeholder={t('room.chat.placeholder')}
        rows={2}
        maxLength={limits.messageUnits}
        value={text}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={press}
      />
      <div className="chat__ways">
        <Button
          size="small"
          refusal={caret === null ? t('room.chat.noCaret') : undefined}
          onClick={() => add(caretWords() ?? '')}
        >
          {t('room.chat.line')}
        </Button>
        <Button
          size="small"
          refusal={place === null ? t('room.chat.nothingRun') : undefined}
          onClick={() => add(`step ${place?.step}`)}
        >
          {t('room.chat.step')}
        </Button>
        {mayTellAll ? (
          <label>
            <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} />{' '}
            {t('room.chat.toAll')}
          </label>
        ) : null}
        <Button size="small" kind="main" type="submit">
          {t('room.chat.send')}
        </Button>
      </div>
    </form>
  )
}

function closedWords(state: RoomState, you: string, t: Translate): string | null {
  if (isHeld(state, you)) return t('room.eyes.nobodyWrites')
  return state.chat.isMuted && !isInstructor(state, you) ? t('refusal.chat-muted') : null
}

'use client'
/**
 * One's own prompt: Enter runs what is whole and begins another line where it is not, as CPython's does; Shift+Enter always begins one. The arrows at
 * the first and the last line go through what one typed before. What was typed stays here until the server has it, and waits here for the
 * answer to one's last entry. An Enter before the parser is here is kept until it is.
 */
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { limits } from '../../lib/protocol/limits'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { Mark } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import { firstWhole } from './heldEnters'
import { typeProblem } from './liveWords'

interface ConsolePromptProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
}

const MOST_LINES = 12

export function ConsolePrompt({ link, snapshot, state, you }: ConsolePromptProps) {
  const t = useTranslations()
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const isAnswered = !(state.live?.entries ?? []).some(({ by, answer }) => by === you && answer === null)
  // Whoever opened it types next; nobody else is taken away from what they do.
  const isFresh = state.live?.by === you && state.live.entries.length === 0
  const before = useEntriesBefore(state, you)
  const needsMore = useNeedsMore()
  const [held, setHeld] = useState<readonly number[]>([])
  const rest = useRef('')
  const field = useRef<HTMLTextAreaElement>(null)
  const problem = typeProblem(state, you, t) ?? (snapshot.status === 'online' ? null : t('room.live.notConnected'))
  const isSending = useRef(false)
  const send = async () => {
    if (isSending.current) return
    isSending.current = true
    const reply = await link.command({ type: 'typeLive', text })
    isSending.current = false
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (!reply.ok) return
    const behind = rest.current
    rest.current = ''
    setText((now) => (now === text ? behind : now))
    before.forget()
  }
  const sendNow = useRef(send)
  sendNow.current = send
  useEffect(() => {
    if (!isWaiting || !isAnswered) return
    setWaiting(false)
    void sendNow.current()
  }, [isWaiting, isAnswered])
  const enter = (isWhole: boolean) => {
    if (isWhole) {
      setTrouble(problem)
      setWaiting(problem === null)
    } else if (field.current !== null) breakLine(field.current, setText)
  }
  const enterNow = useRef(enter)
  enterNow.current = enter
  useEffect(() => {
    if (held.length === 0 || needsMore === null) return
    setHeld([])
    const first = firstWhole(field.current?.value ?? '', held, needsMore)
    if (first === null) return
    rest.current = first.rest
    setText(first.entry)
    enterNow.current(true)
  }, [held, needsMore])
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value } = event.currentTarget
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // The field is ahead of what was drawn last, where keys come quickly.
      if (event.shiftKey) enter(false)
      else if (value.trim() === '') return
      else if (needsMore === null) {
        const { selectionStart } = event.currentTarget
        setHeld((now) => [...now, selectionStart])
        enter(false)
      } else enter(!needsMore(value))
    } else if (isAtEdge(event.currentTarget, event.key)) {
      const found = before.go(event.key === 'ArrowUp' ? -1 : 1, value)
      if (found === null) return
      event.preventDefault()
      setText(found)
    }
  }
  return (
    <div className="prompt">
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <p className="prompt__note" role="status">
        {held.length > 0 ? t('room.live.isLoading') : isWaiting && !isAnswered ? t('room.live.runsWhenAnswered') : ''}
      </p>
      <div className="prompt__line">
        <Mark face={faceIn(state, you, t)} />
        <textarea
          ref={field}
          className="prompt__field"
          aria-label={t('room.live.field')}
          rows={Math.min(MOST_LINES, text.split('\n').length)}
          maxLength={limits.liveEntryUnits}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          autoFocus={isFresh}
          placeholder={t('room.live.placeholder')}
          value={text}
          readOnly={state.live?.exitBy !== null}
          onChange={({ target }) => {
            setWaiting(false)
            setText(target.value)
          }}
          onKeyDown={pressed}
        />
      </div>
    </div>
  )
}

/** A new line, as far in as the one before, and further in after a colon. */
function breakLine(field: HTMLTextAreaElement, setText: (text: string) => void): void {
  const { value, selectionStart: from, selectionEnd: to } = field
  const line = value.slice(value.lastIndexOf('\n', from - 1) + 1, from)
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  const more = /:\s*(#.*)?$/.test(line) ? '    ' : ''
  const made = `\n${line.trim() === '' ? '' : indent}${more}`
  setText(value.slice(0, from) + made + value.slice(to))
  const at = from + made.length
  requestAnimationFrame(() => field.setSelectionRange(at, at))
}

/** Whether an arrow leads out of the text. */
function isAtEdge({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, key: string): boolean {
  if (selectionStart !== selectionEnd) return false
  if (key === 'ArrowUp') return !value.slice(0, selectionStart).includes('\n')
  return key === 'ArrowDown' && !value.slice(selectionStart).includes('\n')
}

/** What one typed before, gone through from the last; after the newest comes what was being typed. */
function useEntriesBefore(state: RoomState, you: string) {
  const back = useRef(0)
  const draft = useRef('')
  const typed = (state.live?.entries ?? []).filter(({ by }) => by === you)
  return {
    forget: () => {
      back.current = 0
    },
    go: (direction: -1 | 1, text: string): string | null => {
      const next = back.current - direction
      if (next < 0 || next > typed.length) return null
      if (back.current === 0) draft.current = text
      back.current = next
      return next === 0 ? draft.current : (typed[typed.length - next]?.text ?? null)
    },
  }
}

/** The parser comes with the editor; null until it is here. Where it cannot be had every text counts as whole, and the server says what is wrong. */
function useNeedsMore(): ((text: string) => boolean) | null {
  const [loaded, setLoaded] = useState<((text: string) => boolean) | null>(null)
  useEffect(() => {
    void import('../../lib/python/syntax/needsMore').then(
      ({ needsMore }) => setLoaded(() => needsMore),
      () => setLoaded(() => () => false),
    )
  }, [])
  return loaded
}

'use client'
/** Everything that was typed into the live process and answered, in the server's order: the same for everybody, also for those who come late. */
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { isInstructor } from '../../lib/lesson/rights'
import { type LiveEntry, type LiveProcess, runningEntry } from '../../lib/lesson/live'
import type { RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import type { LineMark } from '../_editor/lineMarks'
import { Button } from '../_ui/Button'
import type { Lines } from './lines'
import { interruptWords, undoneWords, waitingWords } from './liveWords'
import { Typed } from './Typed'

interface TranscriptProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly live: LiveProcess
  readonly lines: Lines
}

const NO_MARKS: readonly LineMark[] = []
/** Whoever reads further up than this is left there. */
const NEAR_PX = 60

export function Transcript({ link, state, you, live, lines }: TranscriptProps) {
  const t = useTranslations()
  const box = useRef<HTMLDivElement>(null)
  const isNearEnd = useRef(true)
  useEffect(() => {
    const { current } = box
    if (current !== null && isNearEnd.current) current.scrollTop = current.scrollHeight
  }, [live])
  const running = runningEntry(live)
  return (
    <div
      ref={box}
      className="output transcript"
      role="log"
      aria-label={t('room.live.log')}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isNearEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX
      }}
    >
      {live.entries.length === 0 ? <p className="output__empty">{t('room.live.empty')}</p> : null}
      {live.entries.map((entry, number) => (
        <div key={entry.file} className="entry">
          <Typed
            file={entry.file}
            text={entry.text.trimEnd()}
            face={faceIn(state, entry.by, t)}
            marks={lines.get(entry.file) ?? NO_MARKS}
          />
          <Answered state={state} entry={entry} />
          <Waiting words={waitingWords(live, number, t)}>
            {number === running && (entry.by === you || isInstructor(state, you)) ? (
              <Button
                size="small"
                title={t('room.live.interruptTitle')}
                onClick={() => void link.command({ type: 'interruptLive', entry: number })}
              >
                {t('room.live.interrupt')}
              </Button>
            ) : null}
          </Waiting>
        </div>
      ))}
      {live.exitBy === null ? null : (
        <p className="output__empty">{t('room.live.exits', { name: faceIn(state, live.exitBy, t).name })}</p>
      )}
    </div>
  )
}

function Answered({ state, entry }: { readonly state: RoomState; readonly entry: LiveEntry }) {
  const t = useTranslations()
  const { answer } = entry
  if (answer === null) return null
  const words = interruptWords(entry, (person) => faceIn(state, person, t).name, t)
  return (
    <>
      {answer.stdout === '' ? null : <pre className="output__text">{withoutLastLine(answer.stdout)}</pre>}
      {answer.stderr === '' ? null : (
        <pre className="output__text output__text--error">{withoutLastLine(answer.stderr)}</pre>
      )}
      {words === null ? null : <p className="entry__note">{words}</p>}
      {answer.undone === null ? null : (
        <p className="entry__note entry__note--undone">{undoneWords(answer.undone, t)}</p>
      )}
    </>
  )
}

/** The next entry stands on a line of its own anyway. */
function withoutLastLine(text: string): string {
  return text.replace(/\n$/, '')
}

function Waiting({ words, children }: { readonly words: string | null; readonly children: ReactNode }) {
  if (words === null) return null
  return (
    <p className="entry__note">
      {words} {children}
    </p>
  )
}

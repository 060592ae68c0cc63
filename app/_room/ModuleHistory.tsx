'use client'
/**
 * A module as it was: a slider over its past, the text of that moment in its authors' colours, what is different now, and the way back
 * as an edit of one's own. What was typed since the sheet was opened is not among the points.
 */
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useId, useMemo, useState } from 'react'
import { mayWrite, writeProblem } from '../../lib/lesson/rights'
import type { Module, RoomState } from '../../lib/lesson/state'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import type { Refusal } from '../../lib/protocol/refusal'
import { faceIn } from '../_data/faces'
import { fetchHistory, type PastText, textAt } from '../_data/moduleHistory'
import type { RoomLink } from '../_data/provider/RoomLink'
import { restoreText } from '../_data/restoreText'
import { Button } from '../_ui/Button'
import { Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { pointWords } from './historyWords'
import { PastLines } from './PastLines'
import type { Translate } from '../_language/translate'

interface ModuleHistoryProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly module: Module
}

export function ModuleHistory(props: ModuleHistoryProps) {
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        {t('room.history.title')}
      </Button>
      <Sheet
        title={t('room.history.titleOf', { file: props.module.file })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        isWide
      >
        <Fetched {...props} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  )
}

interface FetchedProps extends ModuleHistoryProps {
  readonly onDone: () => void
}

function Fetched(props: FetchedProps) {
  const t = useTranslations()
  const { id } = props.module
  const [points, setPoints] = useState<readonly HistoryPoint[] | null>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  useEffect(() => {
    let gone = false
    void fetchHistory(id).then((reply) => {
      if (gone) return
      if (reply.ok) setPoints(reply.value)
      else setTrouble(reply.reason)
    })
    return () => {
      gone = true
    }
  }, [id])
  if (trouble !== null) return <Notice kind="trouble">{t(`refusal.${trouble}`)}</Notice>
  if (points === null) return <p role="status">{t('room.history.fetching')}</p>
  if (points.length === 0) return <p>{t('room.history.nobody')}</p>
  return <Points {...props} points={points} />
}

function Points(props: FetchedProps & { readonly points: readonly HistoryPoint[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const { link, state, you, module, points, onDone } = props
  const [at, setAt] = useState(points.length - 1)
  const [isCompared, setCompared] = useState(false)
  const [today] = useState(() => new Date())
  const id = useId()
  const past = useMemo(() => textAt(points, at, state.authors), [points, at, state.authors])
  const document = link.openModule(module.id)
  const now = document.text.toString()
  const point = points[at]
  const words = point === undefined ? '' : pointWords(point, { known: state.runs, today, t, locale })
  return (
    <div className="past">
      <div className="past__head">
        <label htmlFor={id}>
          {t.rich('room.history.point', {
            at: at + 1,
            of: points.length,
            words,
            strong: (chunks) => <strong>{chunks}</strong>,
          })}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={points.length - 1}
          value={at}
          aria-valuetext={words}
          onChange={({ target }) => setAt(Number(target.value))}
        />
        <Writers state={state} point={point} />
        <label>
          <input type="checkbox" checked={isCompared} onChange={({ target }) => setCompared(target.checked)} />{' '}
          {t('room.history.compare')}
        </label>
      </div>
      <PastLines state={state} past={past} now={isCompared ? now : null} />
      <Restore
        refusal={restoreRefusal({ state, you, module, past, now }, t)}
        onRestore={() => {
          restoreText(document, past.text)
          onDone()
        }}
      />
    </div>
  )
}

interface Wish extends Pick<ModuleHistoryProps, 'state' | 'you' | 'module'> {
  readonly past: PastText
  readonly now: string
}

/** Why this point cannot be restored; undefined: it can. */
function restoreRefusal({ state, you, module, past, now }: Wish, t: Translate): string | undefined {
  if (!mayWrite(state, you, module)) return t(`refusal.${writeProblem(state, you, module) ?? 'not-yours'}`)
  return past.text === now ? t('room.history.same') : undefined
}

function Restore({ refusal, onRestore }: { readonly refusal: string | undefined; readonly onRestore: () => void }) {
  const t = useTranslations()
  return (
    <div className="past__foot">
      <Button kind="main" refusal={refusal} onClick={onRestore}>
        {t('room.history.restore')}
      </Button>
      <p>{refusal ?? t('room.history.becomes')}</p>
    </div>
  )
}

function Writers({ state, point }: { readonly state: RoomState; readonly point: HistoryPoint | undefined }) {
  const t = useTranslations()
  const people = point?.by ?? []
  return (
    <p className="past__writers">
      {people.length === 0 ? t('room.history.asInLesson') : `${t('room.history.writtenBy')} `}
      {people.map((person) => (
        <Person key={person} face={faceIn(state, person, t)} />
      ))}
    </p>
  )
}

'use client'
/**
 * A module as it was: a slider over its past, the text of that moment in its authors' colours, what is different now, and the way back
 * as an edit of one's own. What was typed since the sheet was opened is not among the points.
 */
import { useEffect, useId, useMemo, useState } from 'react'
import { mayWrite, writeProblem } from '../../lib/lesson/rights'
import type { Module, RoomState } from '../../lib/lesson/state'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import { type Refusal, refusalSentence } from '../../lib/protocol/refusal'
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

interface ModuleHistoryProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly module: Module
}

export function ModuleHistory(props: ModuleHistoryProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        History
      </Button>
      <Sheet title={`History of ${props.module.file}`} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <Fetched {...props} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  )
}

interface FetchedProps extends ModuleHistoryProps {
  readonly onDone: () => void
}

function Fetched(props: FetchedProps) {
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
  if (trouble !== null) return <Notice kind="trouble">{refusalSentence(trouble)}</Notice>
  if (points === null) return <p role="status">Fetching the history …</p>
  if (points.length === 0) return <p>Nobody has written anything here yet.</p>
  return <Points {...props} points={points} />
}

function Points(props: FetchedProps & { readonly points: readonly HistoryPoint[] }) {
  const { link, state, you, module, points, onDone } = props
  const [at, setAt] = useState(points.length - 1)
  const [isCompared, setCompared] = useState(false)
  const [today] = useState(() => new Date())
  const id = useId()
  const past = useMemo(() => textAt(points, at, state.authors), [points, at, state.authors])
  const document = link.openModule(module.id)
  const now = document.text.toString()
  const point = points[at]
  const words = point === undefined ? '' : pointWords(point, state.runs, today)
  return (
    <div className="past">
      <div className="past__head">
        <label htmlFor={id}>
          Point {at + 1} of {points.length}: <strong>{words}</strong>
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
          <input type="checkbox" checked={isCompared} onChange={({ target }) => setCompared(target.checked)} /> Show
          what is different now
        </label>
      </div>
      <PastLines state={state} past={past} now={isCompared ? now : null} />
      <Restore
        refusal={restoreRefusal({ state, you, module, past, now })}
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
function restoreRefusal({ state, you, module, past, now }: Wish): string | undefined {
  if (!mayWrite(state, you, module)) return refusalSentence(writeProblem(state, you, module) ?? 'not-yours')
  return past.text === now ? 'The text is as it was then.' : undefined
}

function Restore({ refusal, onRestore }: { readonly refusal: string | undefined; readonly onRestore: () => void }) {
  return (
    <div className="past__foot">
      <Button kind="main" refusal={refusal} onClick={onRestore}>
        Restore this text
      </Button>
      <p>
        {refusal ?? 'It becomes an edit of yours, which you can undo; lines that are the same stay their authors’.'}
      </p>
    </div>
  )
}

function Writers({ state, point }: { readonly state: RoomState; readonly point: HistoryPoint | undefined }) {
  const people = point?.by ?? []
  return (
    <p className="past__writers">
      {people.length === 0 ? 'As the lesson has it' : 'Written by '}
      {people.map((person) => (
        <Person key={person} face={faceIn(state, person)} />
      ))}
    </p>
  )
}

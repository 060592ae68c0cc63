'use client'
/** The shown run and another of the room side by side: the one that the reader chose, else the one before. */
import { useTranslations } from 'next-intl'
import { hasResult, type RoomState, type Run, runOf } from '../../lib/lesson/state'
import { useOtherRun } from '../_data/useOtherRun'
import { RunsBeside } from './RunsBeside'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface TwoRunsProps {
  readonly state: RoomState
  readonly view: ReaderView
  readonly reader: Reader
}

export function TwoRuns(props: TwoRunsProps) {
  const t = useTranslations()
  const { state, view, reader } = props
  const others = state.runs.filter((run) => hasResult(run) && run.id !== view.result.id)
  const own = runOf(state, view.result.id)
  const earlier = others.findLast(({ requestedAt }) => requestedAt <= (own?.requestedAt ?? 0))
  const other = others.find(({ id }) => id === reader.beside?.run) ?? earlier ?? others[0]
  if (own === undefined || other === undefined) {
    return <p className="runs__none">{t('room.runs.none')}</p>
  }
  return <Fetched key={other.id} {...props} own={own} other={other} others={others} />
}

interface FetchedProps extends TwoRunsProps {
  readonly own: Run
  readonly other: Run
  readonly others: readonly Run[]
}

function Fetched(props: FetchedProps) {
  return <RunsBeside {...props} come={useOtherRun(props.other.id, props.state)} />
}

'use client'
/** The picture or its table, the words about the step, and the timeline under both. */
import { useTranslations } from 'next-intl'
import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { HEAP_VIEWS, type HeapView } from '../../lib/lesson/place'
import type { RoomState } from '../../lib/lesson/state'
import { type HeapDesk, useHeapAnswer } from '../_data/useHeapAnswer'
import type { StepWords } from '../_heap/stepWords'
import type { ShownRun } from '../_data/useRunResult'
import { Button } from '../_ui/Button'
import { Coming } from './Coming'
import { HeapShown } from './HeapShown'
import { ShareView } from './ShareView'
import { ShowButton } from './SpotlightBar'
import { Timeline } from './Timeline'
import { isAtStop } from './toldEvents'
import type { Jumps } from './useJumps'
import type { Play } from './usePlay'
import type { Prediction } from './usePrediction'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'
import type { SpotlightPart } from './useSpotlight'

interface HeapPaneProps {
  readonly state: RoomState
  readonly view: ReaderView
  readonly reader: Reader
  readonly jumps: Jumps
  readonly prediction: Prediction
  readonly play: Play
  readonly nowhere: string | null
  /** Null for those who cannot show everybody something. */
  readonly spot: SpotlightPart | null
  /** Only some steps of the run are here yet; null when it is here in whole. */
  readonly coming: Pick<ShownRun, 'trouble' | 'retry'> | null
  /** A newer run is under way: what stands here is of the one before. */
  readonly isFormer: boolean
  /** The editor has made room for it. */
  readonly isWide: boolean
  readonly onWide: () => void
}

export const HeapPane = memo(function HeapPane({
  state,
  view,
  reader,
  jumps,
  prediction,
  play,
  nowhere,
  spot,
  coming,
  isFormer,
  isWide,
  onWide,
}: HeapPaneProps) {
  const t = useTranslations()
  const { result } = view
  const isComing = coming !== null
  const words = useStepWords(view.desk, view.scene.step, isComing)
  return (
    <section
      className="pane pane--heap"
      id="heap"
      aria-labelledby="heap-title"
      tabIndex={-1}
      data-former={isFormer}
      data-stop={prediction.asked === null && isAtStop(reader)}
    >
      <div className="pane__head">
        <h2 id="heap-title">{t('room.heap.title')}</h2>
        {isComing ? null : <Views shown={reader.heapView} onShow={reader.showAs} />}
        {spot === null || isComing ? null : <ShowButton spot={spot} />}
        <ShareView reader={reader} run={result.id} />
        <FunctionsToo isComplete={reader.isComplete} onShow={reader.showComplete} />
      </div>
      <div className="heap__body">
        <HeapShown state={state} view={view} reader={reader} isComing={isComing} isWide={isWide} onWide={onWide} />
      </div>
      {isComing ? (
        <Coming result={result} reader={reader} shown={coming} />
      ) : (
        <Timeline
          reader={reader}
          result={result}
          words={words}
          jumps={jumps}
          prediction={prediction}
          play={play}
          nowhere={nowhere}
        />
      )}
    </section>
  )
})

interface FunctionsTooProps {
  readonly isComplete: boolean
  readonly onShow: (isComplete: boolean) => void
}

const FunctionsToo = memo(function FunctionsToo({ isComplete, onShow }: FunctionsTooProps) {
  const t = useTranslations()
  return (
    <label className="pane__note" title={t('room.heap.functionsToo')}>
      <input
        type="checkbox"
        aria-label={t('room.heap.functionsAndClasses')}
        checked={isComplete}
        onChange={(change) => onShow(change.target.checked)}
      />{' '}
      {t('room.heap.classes')}
    </label>
  )
})

interface ViewsProps {
  readonly shown: HeapView
  readonly onShow: (view: HeapView) => void
}

const Views = memo(function Views({ shown, onShow }: ViewsProps) {
  const t = useTranslations()
  return (
    <div role="group" aria-label={t('room.heap.view')} className="pane__views">
      {HEAP_VIEWS.map((each) => (
        <Button
          key={each}
          size="small"
          aria-pressed={shown === each}
          title={t(`room.heap.views.${each}.title`)}
          onClick={() => onShow(each)}
        >
          {t(`room.heap.views.${each}.name`)}
        </Button>
      ))}
    </div>
  )
})

const NO_WORDS: StepWords = { head: '', sentences: [] }

/** They come a moment after the picture, which does not wait for them; those before them stay until then. */
function useStepWords(desk: HeapDesk, step: number, isComing: boolean): StepWords {
  const now = useMemo(() => ({ desk, asked: isComing ? null : { step } }), [desk, step, isComing])
  const { desk: asker, asked } = useDeferredValue(now)
  const words = useHeapAnswer(asker, 'words', asked)
  const last = useRef(NO_WORDS)
  if (words !== null) last.current = words
  return last.current
}

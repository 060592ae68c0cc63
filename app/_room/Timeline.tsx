'use client'
/** The run as a line to walk along, both ways, and what the present step does, in words that are also read aloud. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StepWords } from '../_heap/stepWords'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunResult } from '../_data/runResult'
import { useHoldings } from '../_data/useHoldings'
import { HeapChart } from './HeapChart'
import { PredictPart } from './PredictPart'
import { Whereabouts } from './Whereabouts'
import { Words } from './Words'
import type { Jumps } from './useJumps'
import type { Play } from './usePlay'
import type { Prediction } from './usePrediction'
import type { Reader } from './useReader'

interface TimelineProps {
  readonly reader: Reader
  readonly result: RunResult
  readonly words: StepWords
  readonly jumps: Jumps
  readonly prediction: Prediction
  readonly play: Play
  /** Why the last jump led nowhere; null when it did not. */
  readonly nowhere: string | null
}

export function Timeline({ reader, result, words, jumps, prediction, play, nowhere }: TimelineProps) {
  const t = useTranslations()
  const { step, lastStep, goTo } = reader
  const { endStep } = result
  const holdings = useHoldings(result)
  const endShare = lastStep === 0 ? 0 : endStep / lastStep
  return (
    <div className="timeline">
      {prediction.asked === null ? (
        <Words
          result={result}
          words={words}
          reader={reader}
          toPass={prediction.isOn ? null : jumps.toPass}
          isPlaying={play.isOn}
        />
      ) : (
        <PredictPart result={result} asked={prediction.asked} prediction={prediction} />
      )}
      <Whereabouts reader={reader} isPredicting={prediction.isOn} isPlaying={play.isOn} />
      <div className="timeline__track">
        <HeapChart result={result} holdings={holdings} />
        <input
          type="range"
          min={0}
          max={lastStep}
          value={step}
          aria-label={t('room.timeline.step')}
          aria-valuetext={t('room.timeline.stepIs', { step, last: lastStep, words: words.head })}
          onChange={(change) => goTo(Number(change.target.value))}
        />
        <div className="timeline__end" style={{ left: `calc(${endShare} * (100% - 16px) + 8px)` }} aria-hidden="true" />
      </div>
      <div className="timeline__walk">
        <Button
          size="icon"
          aria-label={t('room.timeline.begin')}
          title={t('room.timeline.beginKey')}
          onClick={() => goTo(0)}
        >
          <Icon name="first" />
        </Button>
        <Button
          size="icon"
          aria-label={t('room.timeline.back')}
          title={t('room.timeline.backKey')}
          onClick={() => goTo(step - 1)}
        >
          <Icon name="back" />
        </Button>
        <PlayButton play={play} isPredicting={prediction.isOn} />
        <Button
          size="icon"
          aria-label={t('room.timeline.forward')}
          title={t('room.timeline.forwardKey')}
          onClick={prediction.forward}
        >
          <Icon name="forward" />
        </Button>
        <Button
          size="icon"
          aria-label={t('room.timeline.end')}
          title={t('room.timeline.endKey')}
          onClick={() => goTo(lastStep)}
        >
          <Icon name="last" />
        </Button>
        <Button
          size="small"
          aria-label={t('room.timeline.endOfProgram')}
          aria-pressed={step === endStep}
          title={t('room.timeline.endOfProgramKey')}
          onClick={() => goTo(endStep)}
        >
          <span className="timeline__flag" aria-hidden="true" />
          {t('room.timeline.endShort')}
        </Button>
        <Button
          size="small"
          className="timeline__speed"
          aria-label={t('room.timeline.speed', { speed: play.speed })}
          title={t('room.timeline.speedTitle', { speed: play.speed })}
          onClick={play.changeSpeed}
        >
          {t('room.timeline.speedShort', { speed: play.speed })}
        </Button>
        <JumpPair words={t('room.timeline.death.short')} to="death" keys="D" jump={jumps.toDeath} />
        <JumpPair
          words={t('room.timeline.change.short')}
          to="change"
          keys="C"
          jump={jumps.toChange ?? NOTHING}
          refusal={jumps.toChange === null ? t('room.timeline.chooseFirst') : undefined}
        />
        <JumpPair
          words={<Icon name="breakpoint" />}
          to="breakpoint"
          keys="B"
          jump={jumps.toBreakpoint ?? NOTHING}
          refusal={jumps.toBreakpoint === null ? t('room.timeline.clickFirst') : undefined}
        />
        <Button
          size="small"
          aria-pressed={prediction.isOn}
          refusal={prediction.isAsked ? t('room.timeline.asksToPredict') : undefined}
          title={t('room.timeline.predictTitle')}
          onClick={prediction.toggle}
        >
          {t('room.timeline.predict')}
        </Button>
        {prediction.isOn ? (
          <span>{t('room.timeline.score', { right: prediction.score.right, of: prediction.score.of })}</span>
        ) : null}
        <span role="status">{nowhere}</span>
      </div>
    </div>
  )
}

function PlayButton({ play, isPredicting }: { readonly play: Play; readonly isPredicting: boolean }) {
  const t = useTranslations()
  const way = play.isOn ? 'pause' : 'play'
  return (
    <Button
      size="icon"
      refusal={isPredicting ? t('room.timeline.noPlay') : undefined}
      aria-label={t(`room.timeline.${way}`)}
      title={t(`room.timeline.${way}Key`)}
      onClick={play.toggle}
    >
      <Icon name={play.isOn ? 'pause' : 'run'} />
    </Button>
  )
}

const NOTHING = (): void => undefined

interface JumpPairProps {
  /** What is seen between the two buttons; their names say it in full. */
  readonly words: ReactNode
  readonly to: 'death' | 'change' | 'breakpoint'
  readonly keys: string
  readonly jump: Jumps['toDeath']
  readonly refusal?: string | undefined
}

function JumpPair({ words, to, keys, jump, refusal }: JumpPairProps) {
  const t = useTranslations()
  return (
    <span className="timeline__jump">
      <Button
        size="icon"
        refusal={refusal}
        aria-label={t(`room.timeline.${to}.previous`)}
        title={`${t(`room.timeline.${to}.previous`)} (${t('room.timeline.shift')} ${keys})`}
        onClick={() => jump(-1)}
      >
        <Icon name="back" />
      </Button>
      {words}
      <Button
        size="icon"
        refusal={refusal}
        aria-label={t(`room.timeline.${to}.next`)}
        title={`${t(`room.timeline.${to}.next`)} (${keys})`}
        onClick={() => jump(1)}
      >
        <Icon name="forward" />
      </Button>
    </span>
  )
}

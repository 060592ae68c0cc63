'use client'
/** The run as a line to walk along, both ways, and what the present step does, in words that are also read aloud. */
import { useTranslations } from 'next-intl'
import { memo, type ReactNode, useMemo } from 'react'
import type { Direction } from '../../lib/heap/history/nextSteps'
import type { StepWords } from '../_heap/stepWords'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunResult } from '../_data/runResult'
import { useHoldings } from '../_data/useHoldings'
import { useSteady } from '../_data/useSteady'
import { HeapChart } from './HeapChart'
import { PredictPart } from './PredictPart'
import { StepSlider } from './StepSlider'
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
  const walk = useWalk(reader, jumps, prediction, play)
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
        <StepSlider
          first={0}
          last={lastStep}
          step={step}
          name={t('room.timeline.step')}
          place={t('room.timeline.stepIs', { step, last: lastStep, words: words.head })}
          goTo={goTo}
        />
        <div className="timeline__end" style={{ left: `calc(${endShare} * (100% - 16px) + 8px)` }} aria-hidden="true" />
      </div>
      <Walk
        walk={walk}
        lastStep={lastStep}
        endStep={endStep}
        isAtEnd={step === endStep}
        isPlaying={play.isOn}
        speed={play.speed}
        isPredicting={prediction.isOn}
        isAskedToPredict={prediction.isAsked}
        right={prediction.score.right}
        asked={prediction.score.of}
        hasChanges={jumps.toChange !== null}
        hasBreakpoints={jumps.toBreakpoint !== null}
        nowhere={nowhere}
      />
    </div>
  )
}

/** What the buttons do, the same from step to step. */
interface WalkActs {
  readonly goTo: (step: number) => void
  readonly back: () => void
  readonly forward: () => void
  readonly play: () => void
  readonly changeSpeed: () => void
  readonly predict: () => void
  readonly jump: (to: Jump, direction: Direction) => void
}

type Jump = 'death' | 'change' | 'breakpoint'

function useWalk(reader: Reader, jumps: Jumps, prediction: Prediction, play: Play): WalkActs {
  const goTo = useSteady(reader.goTo)
  const back = useSteady(() => reader.goBy(-1))
  const forward = useSteady(prediction.forward)
  const toggle = useSteady(play.toggle)
  const changeSpeed = useSteady(play.changeSpeed)
  const predict = useSteady(prediction.toggle)
  const jump = useSteady((to: Jump, direction: Direction) => {
    const way = { death: jumps.toDeath, change: jumps.toChange, breakpoint: jumps.toBreakpoint }[to]
    way?.(direction)
  })
  return useMemo(
    () => ({ goTo, back, forward, play: toggle, changeSpeed, predict, jump }),
    [goTo, back, forward, toggle, changeSpeed, predict, jump],
  )
}

interface WalkProps {
  readonly walk: WalkActs
  readonly lastStep: number
  readonly endStep: number
  readonly isAtEnd: boolean
  readonly isPlaying: boolean
  readonly speed: number
  readonly isPredicting: boolean
  readonly isAskedToPredict: boolean
  readonly right: number
  /** Of how many questions. */
  readonly asked: number
  readonly hasChanges: boolean
  readonly hasBreakpoints: boolean
  readonly nowhere: string | null
}

/** A step changes none of the buttons. */
const Walk = memo(function Walk(props: WalkProps) {
  const t = useTranslations()
  const { walk, lastStep, endStep, isAtEnd, isPlaying, speed, isPredicting, isAskedToPredict, right, asked } = props
  const { hasChanges, hasBreakpoints, nowhere } = props
  return (
    <div className="timeline__walk">
      <Button
        size="icon"
        aria-label={t('room.timeline.begin')}
        title={t('room.timeline.beginKey')}
        onClick={() => walk.goTo(0)}
      >
        <Icon name="first" />
      </Button>
      <Button size="icon" aria-label={t('room.timeline.back')} title={t('room.timeline.backKey')} onClick={walk.back}>
        <Icon name="back" />
      </Button>
      <PlayButton isOn={isPlaying} isPredicting={isPredicting} onToggle={walk.play} />
      <Button
        size="icon"
        aria-label={t('room.timeline.forward')}
        title={t('room.timeline.forwardKey')}
        onClick={walk.forward}
      >
        <Icon name="forward" />
      </Button>
      <Button
        size="icon"
        aria-label={t('room.timeline.end')}
        title={t('room.timeline.endKey')}
        onClick={() => walk.goTo(lastStep)}
      >
        <Icon name="last" />
      </Button>
      <Button
        size="small"
        aria-label={t('room.timeline.endOfProgram')}
        aria-pressed={isAtEnd}
        title={t('room.timeline.endOfProgramKey')}
        onClick={() => walk.goTo(endStep)}
      >
        <span className="timeline__flag" aria-hidden="true" />
        {t('room.timeline.endShort')}
      </Button>
      <Button
        size="small"
        className="timeline__speed"
        aria-label={t('room.timeline.speed', { speed })}
        title={t('room.timeline.speedTitle', { speed })}
        onClick={walk.changeSpeed}
      >
        {t('room.timeline.speedShort', { speed })}
      </Button>
      <JumpPair words={t('room.timeline.death.short')} to="death" keys="D" jump={walk.jump} />
      <JumpPair
        words={t('room.timeline.change.short')}
        to="change"
        keys="C"
        jump={walk.jump}
        refusal={hasChanges ? undefined : t('room.timeline.chooseFirst')}
      />
      <JumpPair
        words={<Icon name="breakpoint" />}
        to="breakpoint"
        keys="B"
        jump={walk.jump}
        refusal={hasBreakpoints ? undefined : t('room.timeline.clickFirst')}
      />
      <Button
        size="small"
        aria-pressed={isPredicting}
        refusal={isAskedToPredict ? t('room.timeline.asksToPredict') : undefined}
        title={t('room.timeline.predictTitle')}
        onClick={walk.predict}
      >
        {t('room.timeline.predict')}
      </Button>
      {isPredicting ? <Score right={right} asked={asked} /> : null}
      <span role="status">{nowhere}</span>
    </div>
  )
})

/** In two numbers beside the button: the words would take a line of their own. */
function Score({ right, asked }: { readonly right: number; readonly asked: number }) {
  const t = useTranslations()
  const words = t('room.timeline.score', { right, of: asked })
  return (
    <span className="timeline__score" title={words}>
      <span aria-hidden="true">
        {right}/{asked}
      </span>
      <span className="unseen">{words}</span>
    </span>
  )
}

interface PlayButtonProps {
  readonly isOn: boolean
  readonly isPredicting: boolean
  readonly onToggle: () => void
}

function PlayButton({ isOn, isPredicting, onToggle }: PlayButtonProps) {
  const t = useTranslations()
  const way = isOn ? 'pause' : 'play'
  return (
    <Button
      size="icon"
      refusal={isPredicting ? t('room.timeline.noPlay') : undefined}
      aria-label={t(`room.timeline.${way}`)}
      title={t(`room.timeline.${way}Key`)}
      onClick={onToggle}
    >
      <Icon name={isOn ? 'pause' : 'run'} />
    </Button>
  )
}

interface JumpPairProps {
  /** What is seen between the two buttons; their names say it in full. */
  readonly words: ReactNode
  readonly to: Jump
  readonly keys: string
  readonly jump: WalkActs['jump']
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
        onClick={() => jump(to, -1)}
      >
        <Icon name="back" />
      </Button>
      {words}
      <Button
        size="icon"
        refusal={refusal}
        aria-label={t(`room.timeline.${to}.next`)}
        title={`${t(`room.timeline.${to}.next`)} (${keys})`}
        onClick={() => jump(to, 1)}
      >
        <Icon name="forward" />
      </Button>
    </span>
  )
}

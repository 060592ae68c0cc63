'use client'
/** The run as a line to walk along, both ways, and what the present step does, in words that are also read aloud. */
import type { ReactNode } from 'react'
import type { StepWords } from '../_heap/stepWords'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunResult } from '../_data/runResult'
import { useHoldings } from '../_data/useHoldings'
import { ChartLegend, HeapChart } from './HeapChart'
import { PredictPart } from './PredictPart'
import { Words } from './Words'
import type { Jumps } from './useJumps'
import type { Prediction } from './usePrediction'
import type { Reader } from './useReader'

interface TimelineProps {
  readonly reader: Reader
  readonly result: RunResult
  readonly words: StepWords
  readonly jumps: Jumps
  readonly prediction: Prediction
  /** Why the last jump led nowhere; null when it did not. */
  readonly nowhere: string | null
}

export function Timeline({ reader, result, words, jumps, prediction, nowhere }: TimelineProps) {
  const { step, lastStep, goTo } = reader
  const { endStep } = result
  const holdings = useHoldings(result)
  const endShare = lastStep === 0 ? 0 : endStep / lastStep
  return (
    <div className="timeline">
      {prediction.asked === null ? (
        <Words result={result} words={words} reader={reader} isPredicting={prediction.isOn} />
      ) : (
        <PredictPart result={result} asked={prediction.asked} prediction={prediction} />
      )}
      <div className="timeline__track">
        <HeapChart result={result} holdings={holdings} />
        <ChartLegend />
        <input
          type="range"
          min={0}
          max={lastStep}
          value={step}
          aria-label="Step"
          aria-valuetext={`Step ${step} of ${lastStep}. ${words.head}`}
          onChange={(change) => goTo(Number(change.target.value))}
        />
        <div className="timeline__end" style={{ left: `calc(${endShare} * (100% - 16px) + 8px)` }} aria-hidden="true" />
      </div>
      <div className="timeline__walk">
        <Button size="icon" aria-label="To the beginning" title="To the beginning (Home)" onClick={() => goTo(0)}>
          <Icon name="first" />
        </Button>
        <Button size="icon" aria-label="One step back" title="One step back (←)" onClick={() => goTo(step - 1)}>
          <Icon name="back" />
        </Button>
        <Button size="icon" aria-label="One step forward" title="One step forward (→)" onClick={prediction.forward}>
          <Icon name="forward" />
        </Button>
        <Button
          size="icon"
          aria-label="To the end"
          title="To the end of the shutdown (End)"
          onClick={() => goTo(lastStep)}
        >
          <Icon name="last" />
        </Button>
        <Button
          size="small"
          aria-label="End of the program"
          aria-pressed={step === endStep}
          title="To the end of the program (E)"
          onClick={() => goTo(endStep)}
        >
          <span className="timeline__flag" aria-hidden="true" />
          End
        </Button>
        <JumpPair words="freed" name="freed object" keys="D" jump={jumps.toDeath} />
        <JumpPair
          words="change"
          name="change of the chosen object"
          keys="C"
          jump={jumps.toChange ?? NOTHING}
          refusal={jumps.toChange === null ? 'Choose an object in the picture first.' : undefined}
        />
        <JumpPair
          words={<Icon name="breakpoint" />}
          name="breakpoint"
          keys="B"
          jump={jumps.toBreakpoint ?? NOTHING}
          refusal={jumps.toBreakpoint === null ? 'Click a line’s number in the editor first.' : undefined}
        />
        <Button
          size="small"
          aria-pressed={prediction.isOn}
          refusal={prediction.isAsked ? 'Your instructor asks everybody to predict.' : undefined}
          title="From the beginning, be asked what each line does before it is shown"
          onClick={prediction.toggle}
        >
          Predict
        </Button>
        {prediction.isOn ? (
          <span>
            {prediction.score.right} of {prediction.score.of} right
          </span>
        ) : null}
        <span role="status">{nowhere}</span>
      </div>
    </div>
  )
}

const NOTHING = (): void => undefined

interface JumpPairProps {
  /** What is seen between the two buttons; their names say it in full. */
  readonly words: ReactNode
  readonly name: string
  readonly keys: string
  readonly jump: Jumps['toDeath']
  readonly refusal?: string | undefined
}

function JumpPair({ words, name, keys, jump, refusal }: JumpPairProps) {
  return (
    <span className="timeline__jump">
      <Button
        size="icon"
        refusal={refusal}
        aria-label={`Previous ${name}`}
        title={`Previous ${name} (Shift ${keys})`}
        onClick={() => jump(-1)}
      >
        <Icon name="back" />
      </Button>
      {words}
      <Button
        size="icon"
        refusal={refusal}
        aria-label={`Next ${name}`}
        title={`Next ${name} (${keys})`}
        onClick={() => jump(1)}
      >
        <Icon name="forward" />
      </Button>
    </span>
  )
}

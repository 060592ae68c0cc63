'use client'
/** What a room shows of a run, state by state: the heap's pane, each of its views, the timeline, the questions, and the verdict. */
import type { Refusal } from '../../lib/protocol/refusal'
import { HEAP_ANSWERS } from '../_data/heapAnswers'
import type { RunResult } from '../_data/runResult'
import { Coming } from '../_room/Coming'
import { HeapPane } from '../_room/HeapPane'
import { HeapShown } from '../_room/HeapShown'
import { Timeline } from '../_room/Timeline'
import type { Breakpoints } from '../_room/useBreakpoints'
import { useJumps } from '../_room/useJumps'
import { usePlay } from '../_room/usePlay'
import { type Asked, type Prediction, questionsOf, usePrediction } from '../_room/usePrediction'
import type { Reader } from '../_room/useReader'
import { VerdictPane } from '../_room/VerdictPane'
import '../_room/room.css'
import { COMING, PANES, type Predicted, PREDICTED, TIMELINES, type VerdictState, VERDICTS, VIEWS } from './runs'
import { nothing, type Read, RunFigure } from './RunFigure'
import { ROOM, SHOP_ROOM } from './shopRun'

export function RunFigures() {
  return (
    <>
      {PANES.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Whole {...read} />} />
      ))}
      {VIEWS.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <View {...read} />} />
      ))}
      {TIMELINES.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Line {...read} predicted={null} />} />
      ))}
      {PREDICTED.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Line {...read} predicted={state} />} />
      ))}
      {COMING.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Waiting {...read} trouble={state.trouble} />} />
      ))}
      {VERDICTS.map((state) => (
        <RunFigure key={state.name} state={state} draw={(read) => <Said {...read} state={state} />} />
      ))}
    </>
  )
}

const NO_BREAKPOINTS: Breakpoints = { byFile: new Map(), toggle: nothing }

function Whole({ reader, view }: Read) {
  const { jumps, prediction, play } = useWays(reader)
  return (
    <HeapPane
      state={SHOP_ROOM}
      view={view}
      reader={reader}
      jumps={jumps}
      prediction={prediction}
      play={play}
      nowhere={null}
      spot={null}
      coming={null}
      isFormer={false}
      isWide={false}
      onWide={nothing}
    />
  )
}

function View({ reader, view }: Read) {
  return <HeapShown state={SHOP_ROOM} view={view} reader={reader} isComing={false} isWide={false} onWide={null} />
}

function Line({ reader, view, predicted }: Read & { readonly predicted: Predicted | null }) {
  const { result } = view
  const { jumps, prediction, play } = useWays(reader)
  const words = HEAP_ANSWERS.words(result, { step: reader.step })
  return (
    <Timeline
      reader={reader}
      result={result}
      words={words}
      jumps={jumps}
      prediction={predicted === null ? prediction : predicting(prediction, result, reader.step, predicted)}
      play={play}
      nowhere={null}
    />
  )
}

function Waiting({ reader, view, trouble }: Read & { readonly trouble: Refusal | null }) {
  return <Coming result={view.result} reader={reader} shown={{ trouble, retry: nothing }} />
}

function useWays(reader: Reader) {
  const jumps = useJumps(reader, NO_BREAKPOINTS, nothing)
  const prediction = usePrediction(reader, false, false)
  const play = usePlay(reader, NO_BREAKPOINTS, false)
  return { jumps, prediction, play }
}

function predicting(prediction: Prediction, result: RunResult, step: number, { given }: Predicted): Prediction {
  const question = questionsOf(result)(step + 1)
  if (question === null) throw new Error(`RunFigures: nothing is asked before step ${step + 1}`)
  const wrong = question.right === 0 ? 1 : 0
  const chosen = given === null ? null : given === 'right' ? question.right : wrong
  const asked: Asked = { question, step: step + 1, given: chosen }
  return { ...prediction, isOn: true, asked, score: { right: given === 'right' ? 3 : 2, of: given === null ? 2 : 3 } }
}

function Said({ reader, view, state }: Read & { readonly state: VerdictState }) {
  return (
    <VerdictPane
      room={ROOM}
      view={view}
      reader={reader}
      isFormer={state.isFormer ?? false}
      isHidden={state.isHidden ?? false}
      isComing={state.isComing ?? false}
      onOpenFile={nothing}
      onFollowFile={nothing}
    />
  )
}

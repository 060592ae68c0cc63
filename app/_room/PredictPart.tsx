'use client'
/** The question about the next step, its choices, and after the answer what the step really does. */
import { stageName } from '../../lib/heap/history/stages'
import type { RunResult } from '../_data/runResult'
import { originWords } from '../_heap/scene'
import { Button } from '../_ui/Button'
import type { Asked, Prediction } from './usePrediction'

interface PredictPartProps {
  readonly result: RunResult
  readonly asked: Asked
  readonly prediction: Prediction
}

export function PredictPart({ result, asked, prediction }: PredictPartProps) {
  const { question, step, given } = asked
  return (
    <fieldset className="predict">
      <legend>
        {headOf(result, step)}: {question.words}
      </legend>
      <div className="predict__choices">
        {question.choices.map((choice, at) => (
          <Button
            key={choice}
            size="small"
            aria-pressed={given === at}
            refusal={given === null ? undefined : 'The question is answered.'}
            onClick={() => prediction.answer(at)}
          >
            {choice}
          </Button>
        ))}
      </div>
      <div role="status">{given === null ? null : <Answer result={result} asked={asked} />}</div>
      {given === null ? null : (
        <p>
          <Button size="small" kind="main" onClick={prediction.forward}>
            Show the step
          </Button>
        </p>
      )}
    </fieldset>
  )
}

const MOST_SENTENCES = 3

function Answer({ result, asked: { question, step, given } }: Omit<PredictPartProps, 'prediction'>) {
  const isRight = given === question.right
  return (
    <>
      <p className={isRight ? 'predict__right' : 'predict__wrong'}>
        {isRight ? 'Right.' : `No: ${question.choices[question.right]}.`}
      </p>
      <ul>
        {result.teller.tell(step, MOST_SENTENCES).sentences.map((sentence, at) => (
          <li key={`${at} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function headOf(result: RunResult, step: number): string {
  const { index } = result.cursor
  if (step === result.endStep) return 'At the end of the program'
  const stage = index.stageAt(step)
  if (stage !== null) return `Next, ${stageName(stage)}`
  return `Next, ${originWords(result.originOf(index.statementOf(step)))}`
}

'use client'
/** The question about the next step, its choices, and after the answer what the step really does. */
import { useTranslations } from 'next-intl'
import type { RunResult } from '../_data/runResult'
import { stageWords } from '../_heap/exitWords'
import { originWords } from '../_heap/scene'
import { Button } from '../_ui/Button'
import type { Asked, Prediction } from './usePrediction'
import type { Translate } from '../_language/translate'

interface PredictPartProps {
  readonly result: RunResult
  readonly asked: Asked
  readonly prediction: Prediction
}

export function PredictPart({ result, asked, prediction }: PredictPartProps) {
  const t = useTranslations()
  const { question, step, given } = asked
  return (
    <fieldset className="predict">
      <legend>
        {headOf(result, step, t)}: {question.words}
      </legend>
      <div className="predict__choices">
        {question.choices.map((choice, at) => (
          <Button
            key={choice}
            size="small"
            aria-pressed={given === at}
            refusal={given === null ? undefined : t('room.predict.answered')}
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
            {t('room.predict.show')}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

const MOST_SENTENCES = 3

function Answer({ result, asked: { question, step, given } }: Omit<PredictPartProps, 'prediction'>) {
  const t = useTranslations()
  const isRight = given === question.right
  return (
    <>
      <p className={isRight ? 'predict__right' : 'predict__wrong'}>
        {isRight
          ? t('room.predict.right')
          : t('room.predict.wrong', { answer: question.choices[question.right] ?? '' })}
      </p>
      <ul>
        {result.teller.tell(step, MOST_SENTENCES).sentences.map((sentence, at) => (
          <li key={`${at} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function headOf(result: RunResult, step: number, t: Translate): string {
  const { index } = result.cursor
  if (step === result.endStep) return t('room.predict.atEnd')
  const stage = index.stageAt(step)
  const place = stage === null ? originWords(result.originOf(index.statementOf(step)), t) : stageWords(stage, t)
  return t('room.predict.next', { place })
}

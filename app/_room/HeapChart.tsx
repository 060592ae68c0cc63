'use client'
/**
 * Above the timeline: the bytes that each person's references hold, one area upon the other, and marks for what happens where.
 * It is a picture of what the table of totals and the steps' words say, so to those who hear the page it is one sentence.
 */
import { useTranslations } from 'next-intl'
import { Fragment, memo, useCallback } from 'react'
import type { Holdings } from '../_data/holdings'
import { sizeWords } from '../_heap/cardWords'
import { useInPieces } from '../_heap/inPieces'
import { colourOf, patternOf } from '../_ui/face'
import { type RunMarks, runMarks } from './runMarks'
import { stackedAreas } from './stackedAreas'
import type { RunResult } from '../_data/runResult'
import type { Translate } from '../_language/translate'

const WIDTH = 1000
const HEIGHT = 40
const GROUND = { width: WIDTH, height: HEIGHT, headroom: 4 }

interface HeapChartProps {
  readonly result: RunResult
  /** Null while they are measured. */
  readonly holdings: Holdings | null
}

/** The marks of a run that made more objects come a moment after the chart. */
const MOST_AT_ONCE = 20_000

/** Hundreds of marks, none of which a step of the reader's changes. */
export const HeapChart = memo(function HeapChart({ result, holdings }: HeapChartProps) {
  const t = useTranslations()
  const isLong = result.cursor.index.objectCount > MOST_AT_ONCE
  const marks = useInPieces(
    useCallback(() => runMarks(result), [result]),
    isLong,
  )
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={holdings === null ? t('room.chart.title') : chartWords(holdings, t)}
    >
      {holdings === null ? null : <Areas holdings={holdings} last={Math.max(1, result.cursor.index.steps)} />}
      {marks === null ? null : <Marks marks={marks} />}
    </svg>
  )
})

/** What the marks mean; the areas have the colours of the people in the picture. */
export function ChartLegend() {
  const t = useTranslations()
  return (
    <ul className="chart-legend" aria-hidden="true">
      <li>
        <span className="chart-legend__made" /> {t('room.chart.made')}
      </li>
      <li>
        <span className="chart-legend__freed" /> {t('room.chart.freed')}
      </li>
      <li>
        <span className="chart-legend__collection" /> {t('room.chart.collector')}
      </li>
    </ul>
  )
}

function Areas({ holdings, last }: { readonly holdings: Holdings; readonly last: number }) {
  const { steps, people } = holdings
  const drawn = stackedAreas(
    steps.map((step) => step / last),
    people.map(({ bytes }) => bytes),
    GROUND,
  )
  return people.map(({ person, face }, at) => (
    <Fragment key={person}>
      <path className="chart__area" d={drawn[at]?.area} style={{ fill: colourOf(face) }} />
      <path
        className="chart__roof"
        d={drawn[at]?.roof}
        style={{ stroke: colourOf(face), strokeDasharray: patternOf(face).dash }}
      />
    </Fragment>
  ))
}

function Marks({ marks }: { readonly marks: RunMarks }) {
  const lines = (places: readonly number[], from: number, to: number) =>
    places.map((place) => `M${place * WIDTH} ${from}V${to}`).join('')
  return (
    <>
      <path className="chart__stage" d={lines(marks.stages, 0, HEIGHT)} />
      <path className="chart__made" d={lines(marks.made, HEIGHT - 6, HEIGHT)} />
      <path className="chart__freed" d={lines(marks.freed, 0, 6)} />
      <path className="chart__collection" d={lines(marks.collections, 0, HEIGHT)} />
    </>
  )
}

function chartWords({ steps, people }: Holdings, t: Translate): string {
  if (steps.length === 0) return t('room.chart.tooMany')
  if (people.length === 0) return t('room.chart.nobody')
  const parts = people.map(({ face: { name }, bytes }) =>
    t('room.chart.person', { name, most: sizeWords(Math.max(...bytes), t), end: sizeWords(bytes.at(-1) ?? 0, t) }),
  )
  return t('room.chart.words', { parts: parts.join('; ') })
}

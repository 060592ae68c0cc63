/** The lines, the holders' marks from where they begin and the labels of those that are lit: on the screen and in a file. */
import { memo, useMemo, useRef } from 'react'
import { colourOf, patternOf } from '../_ui/face'
import type { Book } from './arrange'
import type { Light } from './choice'
import { labelsOf } from './labels'
import type { Routes } from './route'
import type { Card, Edge } from './scene'
import {
  type KnownLines,
  type KnownPorts,
  KnownStrokes,
  type LineStroke,
  lineStrokes,
  type PortStroke,
  portStrokes,
} from './strokes'

interface EdgeLinesProps {
  readonly edges: readonly Edge[]
  readonly routes: Routes
  readonly light: Light
}

export const EdgeLines = memo(function EdgeLines({ edges, routes, light }: EdgeLinesProps) {
  const known = useRef<KnownLines>(new KnownStrokes())
  const strokes = useMemo(() => lineStrokes(edges, routes, light, known.current), [edges, routes, light])
  return strokes.map(({ key, ...stroke }) => <Stroke key={key} {...stroke} />)
})

const Stroke = memo(function Stroke({ look, kind, face, lines, tips }: Omit<LineStroke, 'key'>) {
  const isOwn = kind === 'strong'
  const colour = isOwn ? colourOf(face) : 'var(--ink-faint)'
  const { dash, isDouble } = patternOf(face)
  return (
    <g className={look}>
      <path
        className={isDouble && isOwn ? 'edge__line edge__line--double' : 'edge__line'}
        d={lines}
        style={{ stroke: colour, ...(isOwn && dash !== undefined && { strokeDasharray: dash }) }}
      />
      {isDouble && isOwn ? <path className="edge__core" d={lines} /> : null}
      <path className="edge__tip" d={tips} style={{ stroke: colour, fill: isOwn ? colour : 'var(--paper)' }} />
    </g>
  )
})

interface PortMarksProps {
  readonly cards: readonly Card[]
  readonly book: Book
  readonly light: Light
}

export const PortMarks = memo(function PortMarks({ cards, book, light }: PortMarksProps) {
  const known = useRef<KnownPorts>(new KnownStrokes())
  const strokes = useMemo(() => portStrokes(cards, book, light, known.current), [cards, book, light])
  return strokes.map(({ key, ...stroke }) => <Ports key={key} {...stroke} />)
})

const Ports = memo(function Ports({ face, isDim, shapes, letters, x, y }: Omit<PortStroke, 'key'>) {
  return (
    <g className={isDim ? 'port port--dim' : 'port'}>
      <path d={shapes} style={{ fill: colourOf(face) }} />
      <text className="port__letter" x={x} y={y}>
        {letters}
      </text>
    </g>
  )
})

/** Where the lit references were written; drawn above all cards, since the gap between columns is narrow. */
export const EdgeLabels = memo(function EdgeLabels({ edges, routes, light }: EdgeLinesProps) {
  return labelsOf(edges, routes, light).map(({ key, text, origin, x, y }) => (
    <text key={key} className="edge__label" x={x} y={y} style={{ fill: colourOf(origin.face) }}>
      {text}
    </text>
  ))
})

import { memo } from 'react'
import { colourOf, patternOf } from '../_ui/face'
import type { Choice } from './choice'
import type { Route } from './route'
import type { Edge } from './scene'
import { originWords } from './scene'

interface EdgeLineProps {
  readonly edge: Edge
  readonly route: Route
  readonly isLit: boolean
  readonly onChoose: (choice: Choice) => void
}

export const EdgeLine = memo(function EdgeLine({ edge, route, isLit, onChoose }: EdgeLineProps) {
  const { face } = edge.origin
  const isOwn = edge.kind === 'strong'
  const colour = isOwn ? colourOf(face) : 'var(--ink-faint)'
  const names = ['edge', `edge--${edge.kind}`, isLit && 'edge--lit', edge.change !== null && `edge--${edge.change}`]
  const pattern = patternOf(face)
  const { x, y, toRight } = route.tip
  const back = toRight ? -9 : 9
  return (
    <g className={names.filter(Boolean).join(' ')} onClick={() => onChoose({ kind: 'reference', key: edge.key })}>
      <title>{`${edge.name}, ${face.name}, ${originWords(edge.origin)}`}</title>
      <path className="edge__reach" d={route.path} />
      <path
        className={pattern.isDouble && isOwn ? 'edge__line edge__line--double' : 'edge__line'}
        d={route.path}
        style={{ stroke: colour, ...(isOwn && pattern.dash !== undefined && { strokeDasharray: pattern.dash }) }}
      />
      {pattern.isDouble && isOwn ? <path className="edge__core" d={route.path} /> : null}
      <path
        className="edge__tip"
        d={`M${x} ${y}l${back} -5v10z`}
        style={{ stroke: colour, fill: isOwn ? colour : 'var(--paper)' }}
      />
    </g>
  )
})

/** Where a lit reference was written; drawn above all cards, since the gap between columns is narrow. */
export function EdgeLabel({ edge, route }: { readonly edge: Edge; readonly route: Route }) {
  const { file, line, face } = edge.origin
  if (file === null) return null
  return (
    <text className="edge__label" x={route.middle.x} y={route.middle.y - 8} style={{ fill: colourOf(face) }}>
      {file}:{line}
    </text>
  )
}

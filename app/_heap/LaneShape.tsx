import { colourOf, letterOf, patternOf } from '../_ui/face'
import type { Band } from './lanes'

export function LaneShape({ band }: { readonly band: Band }) {
  const { lane, x, y, width, height } = band
  const colour = lane.face === null ? 'var(--ink-faint)' : colourOf(lane.face)
  return (
    <g>
      <rect className="lane__field" x={x} y={y} width={width} height={height} rx={8} style={{ fill: colour }} />
      <rect x={x} y={y} width={4} height={height} rx={2} style={{ fill: colour }} />
      {lane.face === null ? null : (
        <g transform={`translate(${x + 14} ${y + 6}) scale(0.83)`}>
          <path d={patternOf(lane.face).shape} style={{ fill: colour }} />
          <text className="port__letter" x={12} y={16.5}>
            {letterOf(lane.face)}
          </text>
        </g>
      )}
      <text className="lane__title" x={x + (lane.face === null ? 14 : 42)} y={y + 21} style={{ fill: colour }}>
        {lane.title}
      </text>
    </g>
  )
}

import type { CSSProperties } from 'react'
import { memo } from 'react'
import { colourOf } from '../_ui/face'
import { Mark } from '../_ui/Mark'
import type { Band } from './lanes'

export const LaneBox = memo(function LaneBox({ band }: { readonly band: Band }) {
  const { lane, x, y, width, height } = band
  return (
    <div
      className="lane"
      style={placed({ left: x, top: y, width, height }, lane.face === null ? null : colourOf(lane.face))}
    >
      {lane.face === null ? null : <Mark face={lane.face} />}
      <span className="lane__title">{lane.title}</span>
    </div>
  )
})

// React's CSSProperties has no room for custom properties.
function placed(box: CSSProperties, colour: string | null): CSSProperties {
  return { ...box, '--lane-colour': colour ?? 'var(--ink-faint)' } as CSSProperties
}

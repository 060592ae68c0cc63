/** A participant's sign: shape, colour and letter. `Mark` is decoration beside a name; `Person` is both together. */
import type { CSSProperties } from 'react'
import type { Face } from './face'
import { colourOf, letterOf, patternOf } from './face'

export function Mark({ face }: { readonly face: Face }) {
  return (
    <svg
      className={face.isAbsent === true ? 'mark mark--absent' : 'mark'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={markColour(face)}
    >
      <path className="mark__shape" d={patternOf(face).shape} />
      {face.colour < 0 ? null : (
        <text className="mark__letter" x="12" y="16.7">
          {letterOf(face)}
        </text>
      )}
    </svg>
  )
}

export function Person({ face }: { readonly face: Face }) {
  return (
    <span className="person" style={{ color: colourOf(face) }}>
      <Mark face={face} />
      {face.name}
    </span>
  )
}

// React's CSSProperties has no room for custom properties.
function markColour(face: Face): CSSProperties {
  return { '--mark-colour': colourOf(face) } as CSSProperties
}

'use client'
/** What somebody typed into a live process: who, which of their entries it is, and its lines, marked where the reader's step and choice point. */
import type { CSSProperties } from 'react'
import type { LineMark } from '../_editor/lineMarks'
import { colourOf, type Face } from '../_ui/face'
import { Person } from '../_ui/Mark'
import { entryId } from './liveWords'

interface TypedProps {
  readonly file: string
  readonly text: string
  readonly face: Face
  readonly marks: readonly LineMark[]
}

export function Typed({ file, text, face, marks }: TypedProps) {
  return (
    <div className="typed" id={entryId(file)} tabIndex={-1} style={colourIn(face)}>
      <span className="typed__who">
        <Person face={face} />
        <span className="typed__number">{file.slice(file.lastIndexOf(':') + 1)}</span>
      </span>
      <pre className="typed__text">
        {text.split('\n').map((line, at) => (
          <TypedLine key={at} text={line} marks={marks.filter((mark) => mark.line === at + 1)} />
        ))}
      </pre>
    </div>
  )
}

function TypedLine({ text, marks }: { readonly text: string; readonly marks: readonly LineMark[] }) {
  const holder = marks.find(({ kind }) => kind === 'holds')?.face ?? null
  const kinds = marks.map(({ kind }) => `typed__line--${kind}`)
  return (
    <span
      className={['typed__line', ...new Set(kinds)].join(' ')}
      style={holder === null ? undefined : colourIn(holder)}
      title={marks.map(({ words }) => words).join(', ') || undefined}
    >
      {text === '' ? ' ' : text}
    </span>
  )
}

// React's CSSProperties has no room for custom properties.
function colourIn(face: Face): CSSProperties {
  return { '--mark-colour': colourOf(face) } as CSSProperties
}

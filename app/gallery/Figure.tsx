import type { ReactNode } from 'react'

interface FigureProps {
  /** By which the tests find it. */
  readonly name: string
  /** In rem; null: as high as what is in it. */
  readonly height: number | null
  readonly children: ReactNode
}

/** One state of one part, under its name. */
export function Figure({ name, height, children }: FigureProps) {
  return (
    <figure id={name} className="gallery__figure" aria-label={name}>
      <figcaption>{name.replaceAll('-', ' ')}</figcaption>
      <div className="gallery__frame" style={height === null ? {} : { height: `${height}rem` }}>
        {children}
      </div>
    </figure>
  )
}

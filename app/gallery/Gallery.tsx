'use client'
/** Every part of the picture in every state, with fixed data, for those who build it; the tests keep how each looks. */
import dynamic from 'next/dynamic'
import type { Beyond } from '../_heap/beyond'
import type { Frame } from '../_heap/frame'
import { Outside } from '../_heap/Outside'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Person } from '../_ui/Mark'
import { CollectionFigures } from './CollectionFigures'
import { Figure } from './Figure'
import { PictureFigure } from './PictureFigure'
import { PICTURES } from './pictures'
import './gallery.css'

/** Of a run is told what only a browser knows: whether motion is wanted. */
const RunFigures = dynamic(async () => (await import('./RunFigures')).RunFigures, { ssr: false })
const AnswerFigures = dynamic(async () => (await import('./AnswerFigures')).AnswerFigures, { ssr: false })

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dora', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ines', 'Jun']

const BOX: Frame = { x: 0, y: 0, width: 1, height: 1 }
const BEYOND: Beyond = { left: [BOX], right: [BOX, BOX], above: [BOX, BOX, BOX], below: [BOX, BOX, BOX, BOX] }

export function Gallery() {
  return (
    <>
      <Masthead />
      <main className="page">
        <h1>Gallery</h1>
        <h2>People</h2>
        <Figure name="people" height={null}>
          <p style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', margin: '1rem' }}>
            {NAMES.map((name, seat) => (
              <Person key={name} face={{ name, colour: seat % 8, pattern: (seat + Math.floor(seat / 8)) % 6 }} />
            ))}
          </p>
        </Figure>
        <h2>The picture</h2>
        {PICTURES.map((state) => (
          <PictureFigure key={state.name} state={state} />
        ))}
        <Figure name="outside" height={5}>
          <Outside outside={BEYOND} leftOut={700} onGo={() => {}} />
        </Figure>
        <h2>A collection</h2>
        <CollectionFigures />
        <h2>A run</h2>
        <RunFigures />
        <h2>Answers</h2>
        <AnswerFigures />
      </main>
      <Foot />
    </>
  )
}

'use client'
/** The picture in a figure, where a press changes nothing but the places. */
import type { Choice, Light } from '../_heap/choice'
import { Picture } from '../_heap/Picture'
import type { ShownScene } from '../_heap/useScene'
import { Figure } from './Figure'
import { nothing } from './RunFigure'

interface StillPictureProps {
  readonly name: string
  readonly height: number
  readonly shown: ShownScene
  readonly choice: Choice
  readonly light: Light
}

export function StillPicture({ name, height, shown, choice, light }: StillPictureProps) {
  const { scene, book, tidy } = shown
  return (
    <Figure name={name} height={height}>
      <Picture
        scene={scene}
        book={book}
        choice={choice}
        light={light}
        onChoose={nothing}
        onOpen={nothing}
        onTidy={tidy}
        isWide={false}
        onWide={null}
      />
    </Figure>
  )
}

/** The picture as shapes, for a file: the same scene and places as on the screen (Picture.tsx), with nothing to press. */
import type { Book } from './arrange'
import { CardShape } from './CardShape'
import type { Choice, Light } from './choice'
import { EdgeLabels, EdgeLines, PortMarks } from './EdgeLines'
import { LaneShape } from './LaneShape'
import { bandsOf } from './lanes'
import { routesOf } from './route'
import type { Scene } from './scene'
import type { Translate } from '../_language/translate'

export interface ShownPicture {
  readonly scene: Scene
  readonly book: Book
  readonly choice: Choice
  readonly light: Light
  /** It is drawn outside of the page, which knows the language. */
  readonly t: Translate
}

export function PictureShape({ scene, book, choice, light, t }: ShownPicture) {
  const routes = routesOf(scene.cards, scene.edges, book)
  return (
    <svg className={light.rows.size > 0 ? 'picture__drawing picture__drawing--lit' : 'picture__drawing'}>
      {bandsOf(scene, book).map((band) => (
        <LaneShape key={band.key} band={band} />
      ))}
      <EdgeLines edges={scene.edges} routes={routes} light={light} />
      {scene.cards.map((card) => {
        const place = book.get(card.key)
        const isChosen = choice?.kind === 'object' && choice.serial === card.serial
        return place === undefined ? null : (
          <CardShape key={card.key} card={card} place={place} light={light} isChosen={isChosen} t={t} />
        )
      })}
      <PortMarks cards={scene.cards} book={book} light={light} />
      <EdgeLabels edges={scene.edges} routes={routes} light={light} />
    </svg>
  )
}

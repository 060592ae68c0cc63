'use client'
/** The heap as a drawing: lanes of roots on the left, cards with rows, arrows in their holders' colours and patterns. */
import { useEffect, useMemo, useRef } from 'react'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { Book } from './arrange'
import { CardShape } from './CardShape'
import type { Choice, Light } from './choice'
import { EdgeLabel, EdgeLine } from './EdgeLine'
import { LaneBand } from './LaneBand'
import { bandsOf } from './lanes'
import { routesOf } from './route'
import { type Scene, whenWords } from './scene'
import { useCamera } from './useCamera'
import { useCardKeys } from './useCardKeys'

export interface PictureProps {
  readonly scene: Scene
  readonly book: Book
  readonly choice: Choice
  readonly light: Light
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
  readonly onTidy: () => void
}

export function Picture({ scene, book, choice, light, onChoose, onOpen, onTidy }: PictureProps) {
  const svg = useRef<SVGSVGElement>(null)
  const camera = useCamera(svg, scene, book)
  const routes = useMemo(() => routesOf(scene.cards, scene.edges, book), [scene, book])
  const keys = useCardKeys(scene, book, svg)
  const bands = useMemo(() => bandsOf(scene, book), [scene, book])
  const isLit = light.rows.size > 0
  const { reveal } = camera
  useEffect(() => {
    if (light.cards.size > 0) reveal(light.cards, choice?.kind === 'object' ? choice.serial : 0)
  }, [light, reveal, choice])
  return (
    <div className="picture">
      <svg
        ref={svg}
        className={isLit ? 'picture__drawing picture__drawing--lit' : 'picture__drawing'}
        viewBox={camera.viewBox}
        role="group"
        aria-label={`The heap ${whenWords(scene)}: ${scene.cards.length} objects. The table view says the same.`}
        onKeyDown={keys.onKeyDown}
        {...camera.handlers}
      >
        {bands.map((band) => (
          <LaneBand key={band.key} band={band} />
        ))}
        {scene.edges.map((edge) => {
          const route = routes.get(edge.key)
          return route === undefined ? null : (
            <EdgeLine key={edge.key} edge={edge} route={route} isLit={light.rows.has(edge.key)} onChoose={onChoose} />
          )
        })}
        {scene.cards.map((card) => {
          const place = book.get(card.key)
          return place === undefined ? null : (
            <CardShape
              key={card.key}
              card={card}
              place={place}
              light={light}
              isChosen={choice?.kind === 'object' && choice.serial === card.serial}
              chosenRow={choice?.kind === 'reference' ? choice.key : null}
              isTabStop={keys.tabStop === card.key}
              onChoose={onChoose}
              onOpen={onOpen}
              onFocus={() => keys.focused(card.key)}
            />
          )
        })}
        {scene.edges.map((edge) => {
          const route = light.rows.has(edge.key) ? routes.get(edge.key) : undefined
          return route === undefined ? null : <EdgeLabel key={edge.key} edge={edge} route={route} />
        })}
      </svg>
      <div className="picture__tools" role="toolbar" aria-label="Picture">
        <Button size="icon" aria-label="Zoom in" title="Zoom in" onClick={() => camera.zoom(1.25)}>
          <Icon name="in" />
        </Button>
        <Button size="icon" aria-label="Zoom out" title="Zoom out" onClick={() => camera.zoom(0.8)}>
          <Icon name="out" />
        </Button>
        <Button size="icon" aria-label="Show all" title="Show all" onClick={camera.showAll}>
          <Icon name="fit" />
        </Button>
        <Button size="small" title="Lay out anew and clear away what was freed" onClick={onTidy}>
          <Icon name="tidy" />
          Tidy
        </Button>
      </div>
      {scene.leftOut > 0 ? (
        <p className="picture__left-out">
          {scene.leftOut === 1 ? '1 more object is' : `${scene.leftOut.toLocaleString('en')} more objects are`} in the
          table, too many to draw here.
        </p>
      ) : null}
    </div>
  )
}

'use client'
/** The heap as a drawing: lanes of roots on the left, cards with rows, arrows in their holders' colours and patterns. */
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { Book } from './arrange'
import { CardShape } from './CardShape'
import { type Choice, type Light, NO_LIGHT } from './choice'
import { EdgeLabel, EdgeLine } from './EdgeLine'
import { LaneBand } from './LaneBand'
import { bandsOf } from './lanes'
import { type Routes, routesOf } from './route'
import { type Card, type Scene, whenWords } from './scene'
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
  const view = useRef<HTMLDivElement>(null)
  const sheet = useRef<SVGSVGElement>(null)
  const camera = useCamera(view, sheet, scene, book)
  const keys = useCardKeys(scene, book, sheet)
  const isLit = light.rows.size > 0
  const { reveal } = camera
  const { setFocused } = keys
  const focused = useCallback(
    (card: string, isByKey: boolean) => {
      setFocused(card)
      if (isByKey) reveal(new Set([card]), 0)
    },
    [setFocused, reveal],
  )
  useEffect(() => {
    if (light.cards.size > 0) reveal(light.cards, choice?.kind === 'object' ? choice.serial : 0)
  }, [light, reveal, choice])
  return (
    <div className="picture">
      <div ref={view} className="picture__window" {...camera.handlers}>
        <svg
          ref={sheet}
          className={isLit ? 'picture__drawing picture__drawing--lit' : 'picture__drawing'}
          role="group"
          aria-label={`The heap ${whenWords(scene)}: ${scene.cards.length} objects. The table view says the same.`}
          onKeyDown={keys.onKeyDown}
        >
          <Contents
            scene={scene}
            book={book}
            choice={choice}
            light={light}
            tabStop={keys.tabStop}
            onChoose={onChoose}
            onOpen={onOpen}
            onFocus={focused}
          />
        </svg>
      </div>
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

interface ContentsProps extends Pick<PictureProps, 'scene' | 'book' | 'choice' | 'light' | 'onChoose' | 'onOpen'> {
  readonly tabStop: string | null
  readonly onFocus: (card: string, isByKey: boolean) => void
}

/** What is drawn does not depend on what part of it is seen: moving about draws nothing anew. */
const Contents = memo(function Contents(props: ContentsProps) {
  const { scene, ...rest } = props
  const { book, light, onChoose } = rest
  const routes = useRoutes(scene.cards, scene.edges, book)
  const bands = useMemo(() => bandsOf(scene, book), [scene, book])
  return (
    <>
      {bands.map((band) => (
        <LaneBand key={band.key} band={band} />
      ))}
      <Lines edges={scene.edges} routes={routes} light={light} onChoose={onChoose} />
      <Cards {...rest} cards={scene.cards} />
      {scene.edges.map((edge) => {
        const route = light.rows.has(edge.key) ? routes.get(edge.key) : undefined
        return route === undefined ? null : <EdgeLabel key={edge.key} edge={edge} route={route} />
      })}
    </>
  )
})

interface LinesProps extends Pick<PictureProps, 'light' | 'onChoose'> {
  readonly edges: Scene['edges']
  readonly routes: Routes
}

const Lines = memo(function Lines({ edges, routes, light, onChoose }: LinesProps) {
  return edges.map((edge) => {
    const route = routes.get(edge.key)
    return route === undefined ? null : (
      <EdgeLine key={edge.key} edge={edge} route={route} isLit={light.rows.has(edge.key)} onChoose={onChoose} />
    )
  })
})

interface CardsProps extends Omit<ContentsProps, 'scene'> {
  readonly cards: Scene['cards']
}

const Cards = memo(function Cards({ cards, book, choice, light, tabStop, onChoose, onOpen, onFocus }: CardsProps) {
  return cards.map((card) => {
    const place = book.get(card.key)
    return place === undefined ? null : (
      <CardShape
        key={card.key}
        card={card}
        place={place}
        light={touches(light, card) ? light : NO_LIGHT}
        isChosen={choice?.kind === 'object' && choice.serial === card.serial}
        chosenRow={choice?.kind === 'reference' ? choice.key : null}
        isTabStop={tabStop === card.key}
        onChoose={onChoose}
        onOpen={onOpen}
        onFocus={onFocus}
      />
    )
  })
})

/** Steady from step to step. */
function useRoutes(cards: Scene['cards'], edges: Scene['edges'], book: Book): Routes {
  const last = useRef<Routes>(new Map())
  return useMemo(() => {
    last.current = routesOf(cards, edges, book, last.current)
    return last.current
  }, [cards, edges, book])
}

function touches(light: Light, card: Card): boolean {
  if (light === NO_LIGHT) return false
  return light.cards.has(card.key) || card.rows.some(({ key }) => light.rows.has(key))
}

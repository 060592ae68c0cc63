'use client'
/** The heap as a drawing: lanes of roots on the left, cards with rows, arrows in their holders' colours and patterns. */
import { useTranslations } from 'next-intl'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { Book } from './arrange'
import { CardBox } from './CardBox'
import { type CardGroup, cardGroups } from './cardGroups'
import { type Choice, type Light, NO_LIGHT } from './choice'
import { EdgeLabels, EdgeLines, PortMarks } from './EdgeLines'
import { LaneBox } from './LaneBox'
import { bandsOf } from './lanes'
import { type Routes, routesOf } from './route'
import { type Card, type Scene, whenWords } from './scene'
import { Outside } from './Outside'
import { useCamera } from './useCamera'
import { useCardKeys } from './useCardKeys'
import { usePointer } from './usePointer'

export interface PictureProps {
  readonly scene: Scene
  readonly book: Book
  readonly choice: Choice
  readonly light: Light
  readonly onChoose: (choice: Choice) => void
  readonly onOpen: (row: string) => void
  readonly onTidy: () => void
  /** Whether what stands beside it has made room. */
  readonly isWide: boolean
  /** Null where nothing stands beside it. */
  readonly onWide: (() => void) | null
}

export const Picture = memo(function Picture(props: PictureProps) {
  const { scene, book, choice, light, onChoose, onOpen, onTidy, isWide, onWide } = props
  const t = useTranslations()
  const view = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const camera = useCamera(view, sheet, scene, book)
  const keys = useCardKeys(scene, book, sheet)
  const routes = useRoutes(scene.cards, scene.edges, book)
  usePointer(view, { routes, edges: scene.edges, pointAt: camera.pointAt, onChoose, onOpen, t })
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
      <div ref={view} className="picture__window">
        <div
          ref={sheet}
          className="picture__sheet"
          role="group"
          aria-label={t('heap.picture.about', { when: whenWords(scene, t), count: scene.cards.length })}
          onKeyDown={keys.onKeyDown}
        >
          <div className={light.rows.size > 0 ? 'picture__drawing picture__drawing--lit' : 'picture__drawing'}>
            <Contents
              scene={scene}
              book={book}
              routes={routes}
              choice={choice}
              light={light}
              tabStop={keys.tabStop}
              onChoose={onChoose}
              onFocus={focused}
            />
          </div>
        </div>
      </div>
      {scene.cards.length === 0 ? (
        <p className="picture__none">{t(scene.step === 0 ? 'heap.picture.notBegun' : 'heap.picture.nothingLeft')}</p>
      ) : null}
      <Outside outside={camera.outside} leftOut={scene.leftOut} onGo={camera.goBeyond} />
      <div className="picture__tools" role="toolbar" aria-label={t('heap.picture.title')}>
        <Button
          size="icon"
          aria-label={t('heap.picture.zoomIn')}
          title={t('heap.picture.zoomIn')}
          onClick={() => camera.zoom(1.25)}
        >
          <Icon name="in" />
        </Button>
        <Button
          size="icon"
          aria-label={t('heap.picture.zoomOut')}
          title={t('heap.picture.zoomOut')}
          onClick={() => camera.zoom(0.8)}
        >
          <Icon name="out" />
        </Button>
        <Button
          size="icon"
          aria-label={t('heap.picture.showAll')}
          title={t('heap.picture.showAll')}
          onClick={camera.showAll}
        >
          <Icon name="fit" />
        </Button>
        {onWide === null ? null : (
          <Button
            size="icon"
            className="picture__wide"
            aria-label={t('heap.picture.wide')}
            aria-pressed={isWide}
            title={t('heap.picture.wideKey')}
            onClick={onWide}
          >
            <Icon name="wide" />
          </Button>
        )}
        <Button size="small" title={t('heap.picture.tidyTitle')} onClick={onTidy}>
          <Icon name="tidy" />
          <span className="picture__tidy">{t('heap.picture.tidy')}</span>
        </Button>
      </div>
    </div>
  )
})

interface ContentsProps extends Pick<PictureProps, 'scene' | 'book' | 'choice' | 'light' | 'onChoose'> {
  readonly routes: Routes
  readonly tabStop: string | null
  readonly onFocus: (card: string, isByKey: boolean) => void
}

/** What is drawn does not depend on what part of it is seen: moving about draws nothing anew. */
const Contents = memo(function Contents({ scene, routes, ...props }: ContentsProps) {
  const { book, light } = props
  const bands = useMemo(() => bandsOf(scene, book), [scene, book])
  const groups = useCardGroups(scene.cards)
  return (
    <>
      {bands.map((band) => (
        <LaneBox key={band.key} band={band} />
      ))}
      <svg className="picture__lines" aria-hidden="true">
        <EdgeLines edges={scene.edges} routes={routes} light={light} />
      </svg>
      {groups.map(({ age, cards }) => (
        <div key={age} className="picture__group">
          <Cards {...props} cards={cards} />
        </div>
      ))}
      <svg className="picture__lines" aria-hidden="true">
        {groups.map(({ age, cards }) => (
          <PortMarks key={age} cards={cards} book={book} light={light} />
        ))}
        <EdgeLabels edges={scene.edges} routes={routes} light={light} />
      </svg>
    </>
  )
})

interface CardsProps extends Omit<ContentsProps, 'scene' | 'routes'> {
  readonly cards: Scene['cards']
}

const Cards = memo(function Cards({ cards, book, choice, light, tabStop, onChoose, onFocus }: CardsProps) {
  return cards.map((card) => {
    const place = book.get(card.key)
    return place === undefined ? null : (
      <CardBox
        key={card.key}
        card={card}
        place={place}
        light={touches(light, card) ? light : NO_LIGHT}
        isChosen={choice?.kind === 'object' && choice.serial === card.serial}
        chosenRow={choice?.kind === 'reference' ? choice.key : null}
        isTabStop={tabStop === card.key}
        onChoose={onChoose}
        onFocus={onFocus}
      />
    )
  })
})

function useCardGroups(cards: Scene['cards']): readonly CardGroup[] {
  const last = useRef<readonly CardGroup[]>([])
  return useMemo(() => {
    last.current = cardGroups(cards, last.current)
    return last.current
  }, [cards])
}

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
  return light.cards.has(card.key) || light.marks.has(card.key) || card.rows.some(({ key }) => light.rows.has(key))
}

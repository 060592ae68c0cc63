'use client'
/** Every part of the picture with fixed data, for those who build it: the event bus by hand, step by step, and the marks. */
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PlayedCollection, type Stop } from '../../lib/heap/history/PlayedCollection'
import type { Choice } from '../_heap/choice'
import { eventBusHistory, eventBusOptions } from '../_heap/fixtures/eventBus'
import { ringsHistory } from '../_heap/fixtures/rings'
import { lightOf } from '../_heap/light'
import { ObjectTable } from '../_heap/table/ObjectTable'
import { passLight } from '../_heap/passMarks'
import { Picture } from '../_heap/Picture'
import { type HeldWay, heldWays, NO_WAYS } from '../_heap/spotlight'
import { wholeStep } from '../_heap/stretch'
import { useScene } from '../_heap/useScene'
import type { ViewOptions } from '../_heap/viewModel'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Person } from '../_ui/Mark'

const NAMES = ['Ana', 'Ben', 'Cleo', 'Dora', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ines', 'Jun']

export function Gallery() {
  const [step, setStep] = useState(4)
  return (
    <>
      <Masthead />
      <main className="page">
        <h1>Gallery</h1>
        <h2>People</h2>
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem' }}>
          {NAMES.map((name, seat) => (
            <Person key={name} face={{ name, colour: seat % 8, pattern: (seat + Math.floor(seat / 8)) % 6 }} />
          ))}
        </p>
        <h2>The event bus, step {step}</h2>
        <p>
          {[1, 2, 3, 4, 5].map((each) => (
            <Button key={each} size="small" aria-pressed={each === step} onClick={() => setStep(each)}>
              {each}
            </Button>
          ))}
        </p>
        <EventBus step={step} />
        <h2>A collection</h2>
        <Rings />
      </main>
      <Foot />
    </>
  )
}

function EventBus({ step }: { readonly step: number }) {
  const t = useTranslations()
  const [choice, setChoice] = useState<Choice>(null)
  const history = useMemo(() => eventBusHistory(), [])
  const cursor = useMemo(() => new HeapCursor(new HistoryIndex(history)), [history])
  const options = useMemo(() => eventBusOptions(history, t), [history, t])
  const stretch = useMemo(() => wholeStep(cursor.index, step), [cursor, step])
  const ground = useMemo(() => ({ cursor, options, from: stretch.from }), [cursor, options, stretch])
  const shown = useScene('gallery', cursor, stretch, options)
  const ways = useMemo(() => waysTo(cursor, stretch.to, choice), [cursor, stretch, choice])
  if (shown === null) return null
  const { scene, book, tidy } = shown
  const light = lightOf(scene, choice, ways.slice(0, 1))
  return (
    <>
      <div style={{ height: '36rem', border: '1px solid var(--rule)' }}>
        <Picture
          scene={scene}
          book={book}
          choice={choice}
          light={light}
          onChoose={setChoice}
          onOpen={() => {}}
          onTidy={tidy}
          isWide={false}
          onWide={null}
        />
      </div>
      <div style={{ height: '28rem' }}>
        <ObjectTable
          scene={scene}
          ground={ground}
          choice={choice}
          light={light}
          onChoose={setChoice}
          onOpen={() => {}}
        />
      </div>
    </>
  )
}

/** A collection at each of its stops, so that all marks are seen at once. */
function Rings() {
  const t = useTranslations()
  const history = useMemo(() => ringsHistory(), [])
  const cursor = useMemo(() => new HeapCursor(new HistoryIndex(history)), [history])
  const options = useMemo(() => eventBusOptions(history, t), [history, t])
  const [collection] = cursor.index.collections
  const played = useMemo(
    () => (collection === undefined ? null : new PlayedCollection(cursor, collection)),
    [cursor, collection],
  )
  return played?.stops.map((stop) => (
    <section key={stop.kind} aria-label={t(`heap.passes.stops.${stop.kind}`)}>
      <h3>{t(`heap.passes.stops.${stop.kind}`)}</h3>
      <AtStop cursor={cursor} options={options} played={played} stop={stop} />
    </section>
  ))
}

interface AtStopProps {
  readonly cursor: HeapCursor
  readonly options: ViewOptions
  readonly played: PlayedCollection
  readonly stop: Stop
}

function AtStop({ cursor, options, played, stop }: AtStopProps) {
  const t = useTranslations()
  const stretch = useMemo(() => ({ step: cursor.index.stepAt(stop.at), from: stop.from, to: stop.to }), [cursor, stop])
  const shown = useScene('gallery', cursor, stretch, options)
  if (shown === null) return null
  const { scene, book, tidy } = shown
  return (
    <div style={{ height: '22rem', border: '1px solid var(--rule)' }}>
      <Picture
        scene={scene}
        book={book}
        choice={null}
        light={passLight(scene, played, stop.kind, t)}
        onChoose={() => {}}
        onOpen={() => {}}
        onTidy={tidy}
        isWide={false}
        onWide={null}
      />
    </div>
  )
}

function waysTo(cursor: HeapCursor, offset: number, choice: Choice): readonly HeldWay[] {
  if (choice?.kind !== 'object') return NO_WAYS
  const holderOf = (statement: number) => (statement === 0 ? 0 : 1)
  return heldWays(cursor, { offset, serial: choice.serial }, { entry: 'main.py', holderOf })
}

'use client'
/** The heap by size: a field for each person, in it a tile for each class of what they hold; areas are bytes. */
import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { heldGroups, type HeldBy, type HeldGroup } from '../_data/heldGroups'
import type { RunResult } from '../_data/runResult'
import { Mark } from '../_ui/Mark'
import { colourOf } from '../_ui/face'
import { sizeWords } from './cardWords'
import type { Choice } from './choice'
import { type Box, tiles } from './treemap'
import type { Translate } from '../_language/translate'

interface TreemapProps {
  readonly result: RunResult
  readonly step: number
  /** Classes, functions and their code too. */
  readonly isComplete: boolean
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

const WHOLE: Box = { x: 0, y: 0, width: 100, height: 100 }
/** Classes beyond these, the smallest ones, share a tile. */
const MOST_GROUPS = 14

export function Treemap({ result, step, isComplete, choice, onChoose }: TreemapProps) {
  const t = useTranslations()
  const people = useMemo(() => heldGroups(result, step, isComplete), [result, step, isComplete])
  const total = people.reduce((sum, { bytes }) => sum + bytes, 0)
  if (people.length === 0) return <p className="treemap__none">{t('heap.sizes.none')}</p>
  const fields = tiles(
    people.map(({ bytes }) => bytes),
    WHOLE,
  )
  return (
    <div className="treemap" role="group" aria-label={t('heap.sizes.about', { step, total: sizeWords(total, t) })}>
      {people.map((person, at) => (
        <Field key={person.key} person={person} box={fields[at] ?? WHOLE} choice={choice} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface FieldProps extends Pick<TreemapProps, 'choice' | 'onChoose'> {
  readonly person: HeldBy
  readonly box: Box
}

function Field({ person, box, choice, onChoose }: FieldProps) {
  const t = useTranslations()
  const groups = withRest(person.groups, t)
  const places = tiles(
    groups.map(({ bytes }) => bytes),
    WHOLE,
  )
  return (
    <section className="treemap__field" style={placed(box, colourOf(person.face))} aria-label={person.face.name}>
      <p className="treemap__person">
        <Mark face={person.face} />
        <span>
          {person.face.name} {sizeWords(person.bytes, t)}
        </span>
      </p>
      <div className="treemap__tiles">
        {groups.map((group, at) => (
          <Tile key={group.type} group={group} box={places[at] ?? WHOLE} choice={choice} onChoose={onChoose} />
        ))}
      </div>
    </section>
  )
}

function Tile({ group, box, choice, onChoose }: Omit<FieldProps, 'person'> & { readonly group: HeldGroup }) {
  const t = useTranslations()
  const { type, objects, bytes, largest } = group
  const words = t('heap.sizes.tile', { type, objects, size: sizeWords(bytes, t) })
  const style = placed(box, null)
  if (largest === 0) {
    return (
      <span className="treemap__tile" style={style} title={words}>
        <span className="treemap__words">{words}</span>
      </span>
    )
  }
  return (
    <button
      type="button"
      className="treemap__tile"
      style={style}
      title={t('heap.sizes.press', { words })}
      aria-pressed={choice?.kind === 'object' && choice.serial === largest}
      onClick={() => onChoose({ kind: 'object', serial: largest })}
    >
      <span className="treemap__words">{words}</span>
    </button>
  )
}

function withRest(groups: readonly HeldGroup[], t: Translate): HeldGroup[] {
  if (groups.length <= MOST_GROUPS) return [...groups]
  const rest = groups.slice(MOST_GROUPS)
  const sum = (of: (group: HeldGroup) => number) => rest.reduce((total, group) => total + of(group), 0)
  const others = {
    type: t('heap.sizes.moreClasses', { count: rest.length }),
    objects: sum((each) => each.objects),
    bytes: sum((each) => each.bytes),
  }
  return [...groups.slice(0, MOST_GROUPS), { ...others, largest: 0 }]
}

/** In percent of what it stands in. */
function placed({ x, y, width, height }: Box, colour: string | null): CSSProperties {
  const place = { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` }
  // React's CSSProperties has no room for custom properties.
  return (colour === null ? place : { ...place, '--field-colour': colour }) as CSSProperties
}

/** A room's last verdict as a small picture: a bar for everybody who holds what lingers, all rooms to one scale. */
import { useTranslations } from 'next-intl'
import { FIRST_CLIENT } from '../../lib/lesson/authorship'
import type { BoardRoom } from '../../lib/protocol/board'
import { faceIn, type Known } from '../_data/faces'
import { Mark } from '../_ui/Mark'
import { colourOf } from '../_ui/face'

interface HolderBarsProps {
  readonly room: BoardRoom
  /** As many objects are as wide as there is room. */
  readonly most: number
}

const MOST_BARS = 4

export function HolderBars({ room, most }: HolderBarsProps) {
  const t = useTranslations()
  const { run } = room
  if (run === null || run.lingering === 0 || run.holders.length === 0) return null
  const known = knownIn(room)
  return (
    <ul className="bars" aria-label={t('room.bars.title')}>
      {run.holders.slice(0, MOST_BARS).map(({ by, objects }) => {
        const face = faceIn(known, by, t)
        return (
          <li key={by}>
            <Mark face={face} />
            <span className="bars__name">{face.name}</span>
            <span className="bars__track" aria-hidden="true">
              <span style={{ width: `${(100 * objects) / most}%`, background: colourOf(face) }} />
            </span>
            <span className="bars__count">{objects}</span>
          </li>
        )
      })}
      {run.holders.length > MOST_BARS ? <li>{t('ui.andMore', { count: run.holders.length - MOST_BARS })}</li> : null}
    </ul>
  )
}

/** The lesson's people look as they do in their room: by the order in which they sign. */
function knownIn({ people, former, lessonPeople }: BoardRoom): Known {
  const authors = Object.fromEntries(
    lessonPeople.map((person, at) => [FIRST_CLIENT - lessonPeople.length + at, person]),
  )
  return { participants: people, former, authors }
}

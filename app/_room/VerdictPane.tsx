'use client'
/** What the run says: what outlives the program, who keeps it, what must go; and how everything else ended. */
import { useLocale, useTranslations } from 'next-intl'
import { memo, useId, useState } from 'react'
import { lingeringCount } from '../../lib/blame/verdict'
import type { Verdict } from '../../lib/protocol/verdict'
import type { Room } from '../_data/makeChanges'
import { sizeWords } from '../_heap/cardWords'
import { Person } from '../_ui/Mark'
import type { Face } from '../_ui/face'
import { exitWords, FATE_ORDER, fateWords, headline, togetherWords, unlistedWords } from './verdictWords'
import { ChosenPart } from './ChosenPart'
import { FixList } from './FixList'
import { GrowthPart } from './GrowthPart'
import { Since } from './Since'
import { ShowMore } from './ShowMore'
import { SupposePart } from './SupposePart'
import { LingeringList } from './LingeringList'
import { useAwayReferences } from './useAwayReferences'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface VerdictPaneProps {
  readonly view: ReaderView
  readonly reader: Reader
  readonly onOpenFile: (file: string) => void
  readonly onFollowFile: (file: string) => void
  /** A newer run is under way: what stands here is of the one before. */
  readonly isFormer: boolean
  /** The reader predicts: what it says would give the answers away. */
  readonly isHidden: boolean
  /** Only some steps of the run are here: what the server found is told, and nothing that is read in the history. */
  readonly isComing: boolean
  readonly room: Room
}

export const VerdictPane = memo(function VerdictPane({
  room,
  view,
  reader,
  isFormer,
  isHidden,
  isComing,
  onOpenFile,
  onFollowFile,
}: VerdictPaneProps) {
  const t = useTranslations()
  const title = useId()
  const { verdict } = view.result.record
  const away = useAwayReferences(view.result.id)
  return (
    <section className="pane pane--verdict" aria-labelledby={title} data-former={isFormer}>
      <div className="pane__head">
        <h2 id={title}>{t('room.verdict.title')}</h2>
        {isFormer ? <span className="pane__note">{t('room.verdict.ofBefore')}</span> : null}
      </div>
      <div className="verdict" tabIndex={0} role="region" aria-labelledby={title}>
        {isHidden || isComing ? null : <ChosenPart view={view} reader={reader} away={away} onOpenFile={onOpenFile} />}
        {isHidden ? (
          <p>{t('room.verdict.hidden')}</p>
        ) : verdict === null ? (
          <p>{view.result.isLive ? t('room.verdict.stillLive') : t('room.verdict.unjudged')}</p>
        ) : (
          <>
            <Headline verdict={verdict} />
            <Since key={`since ${view.result.id}`} room={room} run={view.result.id} verdict={verdict} />
            {exitWords(verdict, t) === null ? null : <p>{exitWords(verdict, t)}</p>}
            {verdict.together === null ? null : (
              <Together
                together={verdict.together}
                total={lingeringCount(verdict)}
                faceOf={view.result.faceOf}
                onOpenFile={onOpenFile}
              />
            )}
            {isFormer || isComing || !isFixable(verdict) ? null : (
              <FixList key={view.result.id} room={room} result={view.result} onOpenFile={onOpenFile} />
            )}
            {isComing ? (
              <Awaited verdict={verdict} />
            ) : (
              <LingeringList
                verdict={verdict}
                result={view.result}
                desk={view.desk}
                step={reader.step}
                choice={reader.choice}
                openWays={reader.openWays}
                turnWays={reader.turnWays}
                goTo={reader.goTo}
                choose={reader.choose}
                onOpenFile={onOpenFile}
                onFollowFile={onFollowFile}
              />
            )}
            {verdict.unlisted === 0 ? null : <p>{unlistedWords(verdict, t)}</p>}
            {isComing ? null : (
              <SupposePart
                key={`suppose ${view.result.id}`}
                verdict={verdict}
                view={view}
                reader={reader}
                references={away}
              />
            )}
            <Keeping verdict={verdict} faceOf={view.result.faceOf} />
            <Fates verdict={verdict} />
          </>
        )}
        {isHidden || isComing ? null : (
          <GrowthPart key={`growth ${view.result.id}`} view={view} reader={reader} onOpenFile={onOpenFile} />
        )}
      </div>
    </section>
  )
})

const Headline = memo(function Headline({ verdict }: { readonly verdict: Verdict }) {
  const t = useTranslations()
  return (
    <p className={isClean(verdict) ? 'verdict__line' : 'verdict__line verdict__line--lingers'}>
      {headline(verdict, t)}
    </p>
  )
})

/** In the place of those that linger. */
function Awaited({ verdict }: { readonly verdict: Verdict }) {
  const t = useTranslations()
  return lingeringCount(verdict) === 0 ? null : <p role="status">{t('room.verdict.coming')}</p>
}

/** Whether something lingers that a person keeps. */
function isFixable({ lingering, exit }: Verdict): boolean {
  return exit.kind !== 'limit' && lingering.some(({ cut }) => cut.length > 0)
}

function isClean({ lingering, exit }: Verdict): boolean {
  return lingering.length === 0 && exit.kind === 'ok'
}

/** So many lines at a time. */
const LINES = 12

interface TogetherProps {
  readonly together: NonNullable<Verdict['together']>
  readonly total: number
  readonly faceOf: (person: string | null) => Face
  readonly onOpenFile: (file: string) => void
}

/** The lines that suffice to free all; of one object its own card says it. */
const Together = memo(function Together({ together, total, faceOf, onOpenFile }: TogetherProps) {
  const t = useTranslations()
  const [shown, setShown] = useState(LINES)
  const { statements } = together
  if (together.objects < 2 || statements.length === 0) return null
  return (
    <div className="together">
      <p>{togetherWords(together, total, t)}</p>
      <ul className="cut">
        {statements.slice(0, shown).map(({ file, line, by }) => (
          <li key={`${file} ${line}`}>
            <Person face={faceOf(by)} />
            <button type="button" className="link" onClick={() => file !== null && onOpenFile(file)}>
              {t('ui.place', { file: file ?? '', line: line ?? 0 })}
            </button>
          </li>
        ))}
      </ul>
      <ShowMore words="showMoreLines" shown={shown} total={statements.length} page={LINES} onShow={setShown} />
    </div>
  )
})

const KEPT = ['alone', 'chain', 'redundant', 'tangled'] as const

interface KeepingProps {
  readonly verdict: Verdict
  readonly faceOf: (person: string) => Face
}

/** Who could free how much, and how; ways that nobody keeps anything in are left out. */
const Keeping = memo(function Keeping({ verdict, faceOf }: KeepingProps) {
  const t = useTranslations()
  const people = Object.entries(verdict.participants)
  if (people.length === 0) return null
  const ways = KEPT.filter((way) => way === 'alone' || people.some(([, keeps]) => keeps[way].objects > 0))
  return (
    <table className="totals">
      <caption>{t('room.verdict.freeing')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('room.verdict.who')}</th>
          {ways.map((way) => (
            <th key={way} scope="col" title={t(`room.ways.${way}.meaning`)}>
              {t(`room.ways.${way}.title`)}
            </th>
          ))}
          <th scope="col">{t('room.verdict.share')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(([person, keeps]) => (
          <tr key={person}>
            <th scope="row">
              <Person face={faceOf(person)} />
            </th>
            {ways.map((way) => (
              <td key={way} title={sizeWords(keeps[way].bytes, t)}>
                {keeps[way].objects}
              </td>
            ))}
            <td>{sizeWords(keeps.share, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})

const Fates = memo(function Fates({ verdict }: { readonly verdict: Verdict }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <table className="totals">
      <caption>{t('room.verdict.ended')}</caption>
      <tbody>
        {FATE_ORDER.map((fate) => (
          <tr key={fate}>
            <th scope="row">{fateWords(fate, verdict, t)}</th>
            <td>{verdict.fates[fate].toLocaleString(locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})

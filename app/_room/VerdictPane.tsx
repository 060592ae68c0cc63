'use client'
/** What the run says: what outlives the program, who keeps it, what must go; and how everything else ended. */
import type { Edge, Lingering, Verdict } from '../../lib/protocol/verdict'
import { sizeWords } from '../_heap/cardWords'
import { Mark, Person } from '../_ui/Mark'
import type { Face } from '../_ui/face'
import type { Reader, ReaderView } from './useReader'
import {
  cutWords,
  exitWords,
  FATE_ORDER,
  FATE_WORDS,
  headline,
  keeperWords,
  madeWords,
  pathWords,
  peopleOn,
} from './verdictWords'

interface VerdictPaneProps {
  readonly view: ReaderView
  readonly reader: Reader
  readonly onOpenFile: (file: string) => void
}

export function VerdictPane({ view, reader, onOpenFile }: VerdictPaneProps) {
  const { verdict } = view.result.record
  return (
    <section className="pane pane--verdict" aria-labelledby="verdict">
      <div className="pane__head">
        <h2 id="verdict">Verdict</h2>
      </div>
      <div className="verdict" tabIndex={0} role="region" aria-labelledby="verdict">
        {verdict === null ? (
          <p>This run was stopped before it could be judged.</p>
        ) : (
          <>
            <p className={isClean(verdict) ? 'verdict__line' : 'verdict__line verdict__line--lingers'}>
              {headline(verdict)}
            </p>
            {exitWords(verdict) === null ? null : <p>{exitWords(verdict)}</p>}
            <ol className="lingering">
              {verdict.lingering.map((object, at) => (
                <LingeringItem
                  key={object.id}
                  object={object}
                  at={at}
                  view={view}
                  reader={reader}
                  onOpenFile={onOpenFile}
                />
              ))}
            </ol>
            <Alone verdict={verdict} faceOf={view.result.faceOf} />
            <Fates verdict={verdict} />
          </>
        )}
      </div>
    </section>
  )
}

function isClean({ lingering, exit }: Verdict): boolean {
  return lingering.length === 0 && exit.kind === 'ok'
}

interface LingeringItemProps extends VerdictPaneProps {
  readonly object: Lingering
  readonly at: number
}

function LingeringItem({ object, at, view, reader, onOpenFile }: LingeringItemProps) {
  const serial = view.result.lingering[at] ?? 0
  const isChosen = reader.choice?.kind === 'object' && reader.choice.serial === serial
  const { faceOf } = view.result
  const nameOf = (person: string) => faceOf(person).name
  const card = view.scene.cards.find((each) => each.serial === serial)
  const choose = () => {
    if (!isChosen) reader.goTo(view.result.endStep)
    reader.choose({ kind: 'object', serial })
    const [first] = object.cut
    if (!isChosen && first !== undefined && first.file !== null) onOpenFile(first.file)
  }
  return (
    <li className="lingering__item" data-chosen={isChosen}>
      <button type="button" className="lingering__choose" aria-pressed={isChosen} onClick={choose}>
        <span className="lingering__name">
          {object.type} {card?.note ?? at + 1}
        </span>
        <span className="lingering__made">{madeWords(object, nameOf)}</span>
      </button>
      <p>{keeperWords(object, nameOf)}</p>
      <Paths object={object} faceOf={faceOf} />
      <p>{cutWords(object)}</p>
      <ul className="cut">
        {object.cut.map((edge, at) => (
          <CutItem key={at} edge={edge} face={faceOf(edge.by)} onOpenFile={onOpenFile} />
        ))}
      </ul>
      <p className="lingering__fate">
        {sizeWords(object.size)}, {sizeWords(object.retained)} with all it keeps; {FATE_WORDS[object.fate]}.
      </p>
    </li>
  )
}

interface PathsProps {
  readonly object: Lingering
  readonly faceOf: (person: string) => Face
}

function Paths({ object, faceOf }: PathsProps) {
  return (
    <ul className="keepers">
      {object.paths.map((path, at) => (
        <li key={at}>
          <code>{pathWords(path)}</code>
          <span className="keepers__people">
            {peopleOn(path).map((person) => (
              <Person key={person} face={faceOf(person)} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface CutItemProps {
  readonly edge: Edge
  readonly face: Face
  readonly onOpenFile: (file: string) => void
}

function CutItem({ edge, face, onOpenFile }: CutItemProps) {
  const { file } = edge
  return (
    <li>
      <Mark face={face} />
      <span>
        <code>{edge.edge}</code>
        {file === null ? ', the interpreter’s' : `, stored ${edge.by === null ? '' : `by ${face.name} `}on `}
        {file === null ? null : (
          <button type="button" className="link" onClick={() => onOpenFile(file)}>
            {file} line {edge.line}
          </button>
        )}
      </span>
    </li>
  )
}

function Alone({ verdict, faceOf }: { readonly verdict: Verdict; readonly faceOf: (person: string) => Face }) {
  const people = Object.entries(verdict.participants)
  if (people.length === 0) return null
  return (
    <table className="totals">
      <caption>What would be freed if one person alone let go</caption>
      <tbody>
        {people.map(([person, { alone }]) => (
          <tr key={person}>
            <th scope="row">
              <Person face={faceOf(person)} />
            </th>
            <td>{alone.objects === 1 ? '1 object' : `${alone.objects} objects`}</td>
            <td>{sizeWords(alone.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Fates({ verdict }: { readonly verdict: Verdict }) {
  return (
    <table className="totals">
      <caption>How objects of the program ended</caption>
      <tbody>
        {FATE_ORDER.map((fate) => (
          <tr key={fate}>
            <th scope="row">{FATE_WORDS[fate]}</th>
            <td>{verdict.fates[fate].toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

'use client'
/** Why one object is alive, as the verdict and the chosen object tell it: the ways to it, and what must go. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { pathExpression } from '../../lib/blame/pathExpression'
import { treeOfPaths, waysIn } from '../../lib/blame/treeOfPaths'
import type { CutEdge, Edge, Lingering, WayTree } from '../../lib/blame/verdict'
import { Mark, Person } from '../_ui/Mark'
import type { Face } from '../_ui/face'
import { Code } from './Code'
import { cutWords, peopleOn } from './verdictWords'
import { WaysTree } from './WaysTree'

interface ExplainedProps {
  readonly object: Lingering
  /** All ways to it; null: those that a verdict has, through what must go. */
  readonly tree: WayTree | null
  readonly faceOf: (person: string | null) => Face
  /** Whether all ways are told, and those through what must go lit in the picture if the object is chosen. */
  readonly areWaysOpen: boolean
  readonly onTurnWays: (areOpen: boolean) => void
  readonly onOpenFile: (file: string) => void
}

/** The path to the object and how many others there are, and what must go. */
export function Explained(props: ExplainedProps) {
  const t = useTranslations()
  const { object, faceOf, onOpenFile } = props
  return (
    <>
      <Ways {...props} />
      <p>{cutWords(object, t)}</p>
      <ul className="cut">
        {object.cut.map((edge, at) => (
          <CutItem key={at} edge={edge} face={faceOf(edge.by)} onOpenFile={onOpenFile} />
        ))}
      </ul>
      {object.circle.length === 0 ? null : (
        <>
          <p>{t('room.keeps.circle')}</p>
          <Paths paths={[object.circle]} faceOf={faceOf} />
        </>
      )}
    </>
  )
}

/** One is enough to understand that it is held; who lets go of that one finds the others behind it. */
function Ways({ object, tree, faceOf, areWaysOpen, onTurnWays, onOpenFile }: ExplainedProps) {
  const t = useTranslations()
  const all = useMemo(() => tree ?? treeOfPaths(object.paths, object.id), [tree, object])
  const others = waysIn(all) - 1
  return (
    <>
      {others > 0 && areWaysOpen ? null : <Paths paths={object.paths.slice(0, 1)} faceOf={faceOf} />}
      {others > 0 ? (
        <details
          className="other-ways"
          open={areWaysOpen}
          onToggle={({ currentTarget }) => onTurnWays(currentTarget.open)}
        >
          <summary>
            {areWaysOpen
              ? t('room.keeps.allWays', { count: others + 1 })
              : t('room.keeps.otherWays', { count: others })}
          </summary>
          {areWaysOpen ? <WaysTree tree={all} faceOf={faceOf} onOpenFile={onOpenFile} /> : null}
        </details>
      ) : null}
    </>
  )
}

interface PathsProps {
  readonly paths: readonly (readonly Edge[])[]
  readonly faceOf: (person: string) => Face
}

export function Paths({ paths, faceOf }: PathsProps) {
  return (
    <ul className="keepers">
      {paths.map((path, at) => (
        <li key={at}>
          <Code text={pathExpression(path)} />
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
  readonly edge: CutEdge
  readonly face: Face
  readonly onOpenFile: (file: string) => void
}

function CutItem({ edge, face, onOpenFile }: CutItemProps) {
  const t = useTranslations()
  const { file } = edge
  return (
    <li>
      <Mark face={face} />
      <span>
        <Code text={edge.expression || edge.edge} />
        {file === null
          ? t('room.keeps.interpreters')
          : t.rich(edge.by === null ? 'room.keeps.stored' : 'room.keeps.storedBy', {
              name: face.name,
              file,
              line: edge.line ?? 0,
              link: (words) => (
                <button type="button" className="link" onClick={() => onOpenFile(file)}>
                  {words}
                </button>
              ),
            })}
      </span>
    </li>
  )
}

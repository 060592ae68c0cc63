'use client'
/**
 * The ways in which an object is held as one tree, what they share told once: a row for references between which no way parts. Enter and a
 * click open the module that stored a row's last reference.
 */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { WayTree } from '../../lib/blame/verdict'
import { Person } from '../_ui/Mark'
import type { Face } from '../_ui/face'
import { Code } from './Code'
import { useTreeKeys } from './useTreeKeys'
import { peopleOn } from './verdictWords'
import { type WayStretch, wayStretches } from './wayStretches'

interface WaysTreeProps {
  readonly tree: WayTree
  readonly faceOf: (person: string) => Face
  readonly onOpenFile: (file: string) => void
}

export function WaysTree({ tree, faceOf, onOpenFile }: WaysTreeProps) {
  const t = useTranslations()
  const stretches = useMemo(() => wayStretches(tree), [tree])
  const open = (row: number) => {
    const file = stretches[row]?.edges.findLast((edge) => edge.file !== null)?.file ?? null
    if (file !== null) onOpenFile(file)
  }
  const keys = useTreeKeys(stretches, open)
  return (
    <>
      <ul className="ways" role="tree" aria-label={t('room.keeps.ways')} ref={keys.list}>
        {keys.shown.map((row) => {
          const stretch = stretches[row]
          if (stretch === undefined) return null
          const { depth, hasMoreBehind } = stretch
          return (
            <li
              key={row}
              data-row={row}
              role="treeitem"
              aria-level={depth}
              aria-expanded={hasMoreBehind ? !keys.closed.has(row) : undefined}
              aria-selected={row === keys.stop}
              tabIndex={row === keys.stop ? 0 : -1}
              style={{ marginInlineStart: `${(depth - 1) * 1.2}em` }}
              onFocus={() => keys.onFocus(row)}
              onClick={() => open(row)}
              onKeyDown={keys.onKeyDown}
            >
              <Stretch stretch={stretch} faceOf={faceOf} />
            </li>
          )
        })}
      </ul>
      {tree.more === 0 ? null : <p>{t('ui.andMore', { count: tree.more })}</p>}
    </>
  )
}

function Stretch({ stretch, faceOf }: Pick<WaysTreeProps, 'faceOf'> & { readonly stretch: WayStretch | undefined }) {
  const t = useTranslations()
  if (stretch === undefined) return null
  const { text, edges, more } = stretch
  return (
    <>
      <Code text={text} />
      <span className="keepers__people">
        {peopleOn(edges).map((person) => (
          <Person key={person} face={faceOf(person)} />
        ))}
        <span className="ways__lines">{linesOf(stretch)}</span>
        {more === 0 ? null : <span>{t('ui.andMore', { count: more })}</span>}
      </span>
    </>
  )
}

/** `events.py:1, events.py:5`: where its references were stored, each line once. */
function linesOf({ edges }: WayStretch): string {
  return [...new Set(edges.flatMap(({ file, line }) => (file === null ? [] : [`${file}:${line ?? '?'}`])))].join(', ')
}

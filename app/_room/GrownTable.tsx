'use client'
/** How many objects and bytes of each kind there are before and after, the first rows of it. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Pair } from '../../lib/blame/census'
import { sizeWords } from '../_heap/cardWords'

const MOST_ROWS = 8

interface GrownTableProps {
  readonly title: string
  readonly rows: readonly {
    readonly key: string
    readonly what: ReactNode
    readonly objects: Pair
    readonly bytes: Pair
  }[]
}

export function GrownTable({ title, rows }: GrownTableProps) {
  const t = useTranslations()
  if (rows.length === 0) return null
  return (
    <table className="totals">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('room.growth.what')}</th>
          <th scope="col">{t('room.growth.objects')}</th>
          <th scope="col">{t('room.growth.size')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ key, what, objects: [before, after], bytes }) => (
          <tr key={key}>
            <th scope="row">{what}</th>
            <td>{t('room.growth.change', { before, after })}</td>
            <td>{t('room.growth.sizes', { before: sizeWords(bytes[0], t), after: sizeWords(bytes[1], t) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

'use client'
/** What the reader asks of the table: which objects, in which order, with which words. */
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { TABLE_ORDERS } from './ordered'
import { SCOPES } from './TableHeap'
import type { Asked } from './useRows'

interface TableToolsProps {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
  /** Null while they are looked for. */
  readonly found: number | null
}

export function TableTools({ asked, onAsk, found }: TableToolsProps) {
  const t = useTranslations()
  const [search, list, sort] = [useId(), useId(), useId()]
  return (
    <div className="objects__tools" role="search" aria-label={t('heap.table.searchAbout')}>
      <span className="objects__tool">
        <label htmlFor={search}>{t('heap.table.search')}</label>
        <input
          id={search}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('heap.table.searchFor')}
          value={asked.searched}
          onChange={({ target }) => onAsk({ ...asked, searched: target.value })}
        />
      </span>
      <span className="objects__tool">
        <label htmlFor={list}>{t('heap.table.list')}</label>
        <select
          id={list}
          value={asked.scope}
          onChange={({ target }) => onAsk({ ...asked, scope: SCOPES.find((each) => each === target.value) ?? 'all' })}
        >
          {SCOPES.map((each) => (
            <option key={each} value={each}>
              {t(`heap.table.scopes.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <span className="objects__tool">
        <label htmlFor={sort}>{t('heap.table.order')}</label>
        <select
          id={sort}
          value={asked.order}
          onChange={({ target }) =>
            onAsk({ ...asked, order: TABLE_ORDERS.find((each) => each === target.value) ?? 'picture' })
          }
        >
          {TABLE_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`heap.table.orders.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <span className="objects__found" role="status">
        {found === null
          ? t('heap.table.looking')
          : asked.searched.trim() === ''
            ? ''
            : t('heap.table.found', { count: found })}
      </span>
    </div>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Button } from '../_ui/Button'

interface ShowMoreProps {
  readonly words: 'showMore' | 'showMoreKinds' | 'showMoreLines'
  readonly shown: number
  readonly total: number
  /** So many at a time. */
  readonly page: number
  readonly onShow: (shown: number) => void
}

/** At the end of a list that is shown a page at a time, as long as there is more. */
export const ShowMore = memo(function ShowMore({ words, shown, total, page, onShow }: ShowMoreProps) {
  const t = useTranslations()
  if (shown >= total) return null
  return (
    <Button size="small" kind="quiet" onClick={() => onShow(shown + page)}>
      {t(`room.lingering.${words}`, { count: Math.min(page, total - shown) })}
    </Button>
  )
})

'use client'
/** How much memory an object takes, told on demand: the four numbers that are easily taken for one another, each in words. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'

interface SizesPartProps {
  readonly id: number
  readonly sizesOf: (id: number) => readonly string[]
}

export function SizesPart({ id, sizesOf }: SizesPartProps) {
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="lingering__sizes" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>{t('room.sizes.title')}</summary>
      {isOpen ? (
        <ul>
          {sizesOf(id).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}

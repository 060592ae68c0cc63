'use client'
/** How much memory an object takes, told on demand: the four numbers that are easily taken for one another, each in words. */
import { useTranslations } from 'next-intl'
import { Unfolding } from '../_ui/Unfolding'

interface SizesPartProps {
  readonly id: number
  readonly sizesOf: (id: number) => readonly string[]
}

export function SizesPart(props: SizesPartProps) {
  const t = useTranslations()
  return (
    <Unfolding className="lingering__sizes" title={t('room.sizes.title')}>
      <Sizes {...props} />
    </Unfolding>
  )
}

function Sizes({ id, sizesOf }: SizesPartProps) {
  return (
    <ul>
      {sizesOf(id).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

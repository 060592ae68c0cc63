'use client'
import { useTranslations } from 'next-intl'
import { Person } from '../_ui/Mark'
import { type Origin, originWords } from './scene'

/** Who wrote something, and where. */
export function Written({ origin }: { readonly origin: Origin }) {
  const t = useTranslations()
  if (origin.file === null) return <>{origin.face.name}</>
  return (
    <>
      <Person face={origin.face} /> {originWords(origin, t)}
    </>
  )
}

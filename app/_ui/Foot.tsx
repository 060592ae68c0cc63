import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LanguageChoice } from '../_language/LanguageChoice'
import { MotionSwitch } from './MotionSwitch'

/** At the end of every page that is not a room; in a room the same link stands where people are invited. */
export function Foot() {
  const t = useTranslations()
  return (
    <footer className="foot">
      <Link href="/privacy">{t('ui.kept')}</Link>
      <LanguageChoice />
      <MotionSwitch />
    </footer>
  )
}

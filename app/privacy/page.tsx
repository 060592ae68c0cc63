import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Spoken } from '../_language/Spoken'
import { Privacy } from './Privacy'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('ui.kept') }
}

export default function PrivacyPage() {
  return (
    <Spoken parts={['privacy']}>
      <Privacy />
    </Spoken>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Spoken } from '../../_language/Spoken'
import { Shared } from '../../_lessons/Shared'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('lessons.shared.page') }
}

export default function SharedPage() {
  return (
    <Spoken parts={['lessons', 'account']}>
      <Shared />
    </Spoken>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Spoken } from '../_language/Spoken'
import { Return } from './Return'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('return.page') }
}

export default function ReturnPage() {
  return (
    <Spoken parts={['return', 'door']}>
      <Return />
    </Spoken>
  )
}

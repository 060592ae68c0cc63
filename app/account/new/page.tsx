import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewAccount } from '../../_account/NewAccount'
import { Spoken } from '../../_language/Spoken'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('account.make.title') }
}

export default function NewAccountPage() {
  return (
    <Spoken parts={['account']}>
      <NewAccount />
    </Spoken>
  )
}

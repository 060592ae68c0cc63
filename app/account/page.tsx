import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Account } from '../_account/Account'
import { Spoken } from '../_language/Spoken'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('account.page') }
}

export default function AccountPage() {
  return (
    <Spoken parts={['account']}>
      <Account />
    </Spoken>
  )
}

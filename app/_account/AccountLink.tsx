/** In the masthead: who is signed in, and the way to their account; nothing where nobody has one. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { AccountDoor } from '../../lib/protocol/account'

export function AccountLink({ door }: { readonly door: AccountDoor | undefined }) {
  const t = useTranslations()
  if (door === undefined || !door.isClosed) return null
  return (
    <Link href="/account" className="button button--quiet button--small">
      {door.you === null ? t('account.title') : t('account.link', { name: door.you.name })}
    </Link>
  )
}

/** In the masthead: who is signed in, and the way to their account; nothing where nobody has one. */
import Link from 'next/link'
import type { AccountDoor } from '../../lib/protocol/account'

export function AccountLink({ door }: { readonly door: AccountDoor | undefined }) {
  if (door === undefined || !door.isClosed) return null
  return (
    <Link href="/account" className="button button--quiet button--small">
      {door.you === null ? 'Sign in' : `Account: ${door.you.name}`}
    </Link>
  )
}

'use client'
/** Joins one's account to who one is at the provider, which asks for the password as changing it does; or parts them. */
import { useTranslations } from 'next-intl'
import type { AccountDoor, You } from '../../lib/protocol/account'
import { leaveFor, partElsewhere } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { ByPassword } from './ByPassword'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

interface JoinElsewhereProps {
  readonly you: You
  readonly elsewhere: NonNullable<AccountDoor['elsewhere']>
  readonly onParted: () => void
}

export function JoinElsewhere({ you, elsewhere: { name, isJoined }, onParted }: JoinElsewhereProps) {
  const t = useTranslations()
  return (
    <section className="card" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('account.elsewhere.signIn', { name })}</h2>
      <p>{isJoined ? t('account.elsewhere.joined', { name }) : t('account.elsewhere.about', { name })}</p>
      {isJoined ? (
        <Part onParted={onParted} />
      ) : (
        <ByPassword
          username={you.username}
          words={t('account.elsewhere.join')}
          send={(password) => leaveFor({ to: 'join', password })}
          onDone={({ url }) => window.location.assign(url)}
        />
      )}
    </section>
  )
}

function Part({ onParted }: { readonly onParted: () => void }) {
  const t = useTranslations()
  const form = useForm(partElsewhere, onParted)
  return (
    <form className="form" onSubmit={form.submit}>
      <OtherTrouble refusal={form.refusal} said={[]} />
      <Button type="submit">{t('account.elsewhere.part')}</Button>
    </form>
  )
}

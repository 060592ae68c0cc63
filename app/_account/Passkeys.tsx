'use client'
/** One's own passkeys: adding that of this device, and taking one away. */
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PasskeyCard } from '../../lib/protocol/passkey'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import { addPasskey, askForPasskey, listPasskeys, removePasskey } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { ByPassword } from './ByPassword'
import { knowsPasskeys, makePasskey } from './devicePasskey'

export function Passkeys({ username }: { readonly username: string }) {
  const t = useTranslations()
  const { value: all = [], trouble, askAgain } = useAnswer(listPasskeys)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const remove = async (id: string) => {
    const reply = await removePasskey(id)
    setRefusal(reply.ok ? null : reply.reason)
    if (reply.ok) askAgain()
  }
  return (
    <section className="card" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('account.passkeys.title')}</h2>
      <p>{t('account.passkeys.about')}</p>
      {trouble === undefined ? null : <Notice kind="trouble">{trouble}</Notice>}
      {refusal === null ? null : <Notice kind="trouble">{t(`refusal.${refusal}`)}</Notice>}
      {all.length === 0 ? null : (
        <ul className="rows">
          {all.map((one) => (
            <PasskeyRow key={one.id} one={one} onRemove={() => void remove(one.id)} />
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <ByPassword username={username} words={t('account.passkeys.add')} send={add} onDone={askAgain} />
      ) : (
        <p>{t('account.passkeys.unknown')}</p>
      )}
    </section>
  )
}

function PasskeyRow({ one, onRemove }: { readonly one: PasskeyCard; readonly onRemove: () => void }) {
  const t = useTranslations()
  const locale = useLocale()
  const words = (time: number) => new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const added = t('account.passkeys.added', { when: words(one.createdAt) })
  return (
    <li className="rows__row">
      <div className="rows__what">
        <strong>{added}</strong>
        <span className="rows__more">
          {one.usedAt === null ? t('account.passkeys.unused') : t('account.passkeys.used', { when: words(one.usedAt) })}
        </span>
      </div>
      <div className="rows__ways">
        <Button size="small" kind="quiet" aria-label={t('account.passkeys.removeOf', { added })} onClick={onRemove}>
          {t('account.passkeys.remove')}
        </Button>
      </div>
    </li>
  )
}

async function add(password: string): Promise<Reply<null>> {
  const question = await askForPasskey({ to: 'add', password })
  if (!question.ok) return question
  const made = await makePasskey(question.value)
  return made === null ? { ok: false, reason: 'passkey-failed' } : addPasskey(made)
}

'use client'
/** Who else teaches on this server: invited by a link, helped to a new password, taken away. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { InstructorCard, InvitationMade } from '../../lib/protocol/account'
import type { Reply } from '../../lib/protocol/refusal'
import { invite, listInstructors, removeInstructor } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { OneTimeLink } from './OneTimeLink'

interface Made extends InvitationMade {
  /** Whose new password it is for; null: a new account. */
  readonly forName: string | null
}

export function Instructors({ isKeeper, onGone }: { readonly isKeeper: boolean; readonly onGone: () => void }) {
  const t = useTranslations()
  const { value: all = [], trouble, askAgain } = useAnswer(listInstructors)
  const [made, setMade] = useState<Made | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const told = <Value,>(reply: Reply<Value>, use: (value: Value) => void) => {
    setRefusal(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) use(reply.value)
  }
  const makeLink = async (whom: InstructorCard | null) => {
    const reply = await invite(whom?.id ?? null)
    told(reply, (link) => setMade({ ...link, forName: whom?.name ?? null }))
  }
  const remove = async ({ id, isYou }: InstructorCard) => {
    told(await removeInstructor(id), isYou ? onGone : askAgain)
  }
  return (
    <section className="card" aria-labelledby="instructors">
      <h2 id="instructors">{t('account.others.title')}</h2>
      {trouble === undefined ? null : <Notice kind="trouble">{trouble}</Notice>}
      <ul className="rows">
        {all.map((one) => (
          <InstructorRow
            key={one.id}
            one={one}
            mayHelp={isKeeper && !one.isYou}
            onHelp={() => void makeLink(one)}
            onRemove={() => void remove(one)}
          />
        ))}
      </ul>
      {refusal === null ? null : <Notice kind="trouble">{refusal}</Notice>}
      <div>
        <Button onClick={() => void makeLink(null)}>{t('account.others.invite')}</Button>
      </div>
      {made === null ? null : <OneTimeLink made={made} forName={made.forName} />}
    </section>
  )
}

interface InstructorRowProps {
  readonly one: InstructorCard
  readonly mayHelp: boolean
  readonly onHelp: () => void
  readonly onRemove: () => void
}

function InstructorRow({ one, mayHelp, onHelp, onRemove }: InstructorRowProps) {
  const t = useTranslations()
  const [isAsked, setAsked] = useState(false)
  const { name, username, isKeeper, isYou, isRemovable } = one
  return (
    <li className="rows__row">
      <div className="rows__what">
        <strong>{name}</strong>
        <span className="rows__more">
          {username}
          {isKeeper ? ` · ${t('account.others.keeper')}` : ''}
          {isYou ? ` · ${t('account.others.you')}` : ''}
        </span>
      </div>
      <div className="rows__ways">
        {mayHelp ? (
          <Button size="small" kind="quiet" aria-label={t('account.others.newPasswordFor', { name })} onClick={onHelp}>
            {t('account.others.newPassword')}
          </Button>
        ) : null}
        {isRemovable && !isAsked ? (
          <Button
            size="small"
            kind="quiet"
            aria-label={t('account.others.takeAwayOf', { name })}
            onClick={() => setAsked(true)}
          >
            {t('account.others.takeAway')}
          </Button>
        ) : null}
        {isAsked ? (
          <>
            <Button size="small" onClick={onRemove}>
              {isYou ? t('account.others.takeAwayMine') : t('account.others.takeAwayName', { name })}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
              {t('ui.keep')}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  )
}

'use client'
/** Where a personal link leads: says whose it is, and lets them in on this device when they say so. What the link ends in is behind the `#`, so no log has it. */
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Refusal } from '../../lib/protocol/refusal'
import type { ReturnDoor } from '../../lib/protocol/returning'
import { NoSession } from '../_room/Door'
import { comeBack, returnDoor } from '../_data/request'
import { useFreshLink } from '../_data/useFreshLink'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'

export function Return() {
  const t = useTranslations()
  const [door, setDoor] = useState<ReturnDoor>()
  const [trouble, setTrouble] = useState<Refusal>()
  useFreshLink()
  useEffect(() => {
    let gone = false
    void returnDoor(location.hash.slice(1)).then((reply) => {
      if (gone) return
      if (reply.ok) setDoor(reply.value)
      else setTrouble(troubleOf(reply.reason))
    })
    return () => {
      gone = true
    }
  }, [])
  const enter = async () => {
    const reply = await comeBack(location.hash.slice(1))
    if (reply.ok) location.replace(reply.value.path)
    else setTrouble(troubleOf(reply.reason))
  }
  if (trouble !== undefined)
    return (
      <NoSession title={t('return.notOpened')} trouble={t(`refusal.${trouble}`)} onRetry={() => location.reload()} />
    )
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        {door === undefined ? (
          <p role="status">{t('return.looking')}</p>
        ) : (
          <>
            <h1>{door.title}</h1>
            <p>{t('return.whose', { name: door.name })}</p>
            <Button kind="main" onClick={() => void enter()}>
              {t('return.comeBack', { name: door.name })}
            </Button>
          </>
        )}
      </main>
      <Foot />
    </>
  )
}

/** What cannot be the end of a link was copied badly. */
function troubleOf(reason: Refusal): Refusal {
  return reason === 'bad-message' ? 'no-such-link' : reason
}

'use client'
/** A session's address: asks for a name at the door, and opens the room to those who have one. */
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { Refusal } from '../../lib/protocol/refusal'
import type { SessionDoor } from '../../lib/protocol/request'
import { sessionDoor } from '../_data/request'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Door, NoSession } from './Door'

const Room = dynamic(async () => (await import('./Room')).Room, { ssr: false, loading: () => <Opening /> })

export function Session({ code }: { readonly code: string }) {
  const t = useTranslations()
  const [door, setDoor] = useState<SessionDoor>()
  const [trouble, setTrouble] = useState<Refusal>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let gone = false
    void sessionDoor(code).then((reply) => {
      if (gone) return
      setTrouble(reply.ok ? undefined : reply.reason)
      setDoor(reply.ok ? reply.value : undefined)
    })
    return () => {
      gone = true
    }
  }, [code, asked])
  if (trouble !== undefined) return <NoSession trouble={t(`refusal.${trouble}`)} onRetry={() => setAsked(asked + 1)} />
  if (door === undefined) return <Opening />
  if (door.you === null || door.mayEnterTeam) return <Door door={door} onJoined={() => setAsked(asked + 1)} />
  return <Room code={door.code} address={door.link} />
}

function Opening() {
  const t = useTranslations()
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <p role="status">{t('door.opening')}</p>
      </main>
      <Foot />
    </>
  )
}

'use client'
/** A session's address: asks for a name at the door, and opens the room to those who have one. */
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useCallback, useEffect, useState } from 'react'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { SessionDoor } from '../../lib/protocol/request'
import { sessionDoor } from '../_data/request'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Door, isShut, NoSession } from './Door'

const Room = dynamic(async () => (await import('./Room')).Room, { ssr: false, loading: () => <Opening /> })

interface View {
  readonly door?: SessionDoor
  readonly trouble?: Refusal
}

export function Session({ code }: { readonly code: string }) {
  const t = useTranslations()
  const [{ door, trouble }, setView] = useState<View>({})
  const [asked, setAsked] = useState(0)
  const ask = useCallback(() => setAsked((before) => before + 1), [])
  useEffect(() => {
    let gone = false
    void sessionDoor(code).then((reply) => {
      if (!gone) setView((before) => viewOf(reply, before))
    })
    return () => {
      gone = true
    }
  }, [code, asked])
  if (trouble !== undefined) return <NoSession trouble={t(`refusal.${trouble}`)} onRetry={ask} />
  if (door === undefined) return <Opening />
  if (door.you === null || door.mayEnterTeam) return <Door door={door} onJoined={ask} />
  return <Room code={door.code} address={door.link} />
}

/** Who waits at the door goes on waiting while the server cannot be reached. */
function viewOf(reply: Reply<SessionDoor>, before: View): View {
  if (reply.ok) return { door: reply.value }
  const isWaiting = before.door !== undefined && (before.door.knock !== null || isShut(before.door))
  return isWaiting && reply.reason === 'server-stopping' ? before : { trouble: reply.reason }
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

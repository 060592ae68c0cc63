'use client'
/** The live process: its transcript, one's own prompt, and the way to its exit. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LiveProcess } from '../../lib/lesson/live'
import type { RoomState } from '../../lib/lesson/state'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { ConsolePrompt } from './ConsolePrompt'
import type { Lines } from './lines'
import { LiveTabs } from './LiveTabs'
import { exitProblem } from './liveWords'
import { Transcript } from './Transcript'
import './console.css'

interface ConsolePaneProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
  readonly live: LiveProcess
  readonly lines: Lines
  readonly onOutput: () => void
}

export function ConsolePane({ link, snapshot, state, you, live, lines, onOutput }: ConsolePaneProps) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<string | null>(null)
  const exit = async () => {
    const reply = await link.command({ type: 'exitLive' })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
  }
  return (
    <section className="pane pane--output pane--console" aria-labelledby="console">
      <div className="pane__head">
        <h2 id="console">{t('room.live.title')}</h2>
        <LiveTabs isLive onGo={onOutput} />
        <Button
          size="small"
          title={t('room.live.exitTitle')}
          refusal={exitProblem(state, you, t)}
          onClick={() => void exit()}
        >
          {t('room.live.exit')}
        </Button>
      </div>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <Transcript link={link} state={state} you={you} live={live} lines={lines} />
      <ConsolePrompt link={link} snapshot={snapshot} state={state} you={you} />
    </section>
  )
}

/** The middle of the room before anything ran: for the instructor the way in for the class, for all what comes next. */
import { useTranslations } from 'next-intl'
import type { RoomState } from '../../lib/lesson/state'
import type { LinkSnapshot } from '../_data/provider/RoomLink'
import type { ShownRun } from '../_data/useRunResult'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Prose } from '../_ui/Prose'
import { Invitation } from './Invitation'
import { Roster } from './Roster'

interface InvitePaneProps {
  readonly state: RoomState
  readonly address: string
  readonly isInstructor: boolean
  readonly you: string
  readonly presence: LinkSnapshot['presence']
  readonly onFollow: (participant: string) => void
  readonly shown: ShownRun
}

export function InvitePane(props: InvitePaneProps) {
  const t = useTranslations()
  const { state, address, isInstructor, you, presence, onFollow, shown } = props
  return (
    <section className="pane pane--invite" id="heap" aria-label={t('room.before.title')} tabIndex={0}>
      {shown.isLoading ? <p role="status">{t('room.fetchingRun')}</p> : null}
      {shown.trouble === null ? null : (
        <Notice kind="trouble" action={<Button onClick={shown.retry}>{t('ui.tryAgain')}</Button>}>
          {t('room.before.notShown', { why: t(`refusal.${shown.trouble}`) })}
        </Notice>
      )}
      {isInstructor ? (
        <>
          <Invitation code={state.joinCode} address={address} />
          <Roster link={null} state={state} you={you} presence={presence} onFollow={onFollow} />
        </>
      ) : (
        <div className="empty">
          <h2>{state.lesson.title}</h2>
          <Prose markdown={state.lesson.text} />
          <p>{t('room.before.nothing')}</p>
        </div>
      )}
    </section>
  )
}

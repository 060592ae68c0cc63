/** Said to somebody whose page has gone to another room by itself: where they are now, and what had to stay behind unsaved. */
import type { RoomState } from '../../lib/lesson/state'
import type { Arrival } from '../_data/useRoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

interface ArrivalNewsProps {
  /** Null: the page opened here, or it was read. */
  readonly arrival: Arrival | null
  readonly state: RoomState
  readonly onRead: () => void
}

export function ArrivalNews({ arrival, state, onRead }: ArrivalNewsProps) {
  if (arrival === null) return null
  const { from, unsaved } = arrival
  const here = state.team === null ? 'another room' : state.team.name
  const there = from === null ? 'the room you were in' : `“${from}”`
  const stays = `You are in ${here} now. What you wrote stays in ${there}, under your name.`
  if (unsaved.length === 0) return <Notice action={<Button onClick={onRead}>All right</Button>}>{stays}</Notice>
  return (
    <Notice kind="trouble" action={<Button onClick={onRead}>I have what I need</Button>}>
      {stays} The text of {unsaved.map(({ file }) => file).join(', ')} could not be stored there any more. Here it is,
      as you had it; copy what is yours.
      {unsaved.map(({ file, text }) => (
        <textarea key={file} className="unsaved" aria-label={`${file}, as you had it`} readOnly value={text} rows={4} />
      ))}
    </Notice>
  )
}

/** Said to a student whose page has gone to another room, and what had to stay behind unsaved. */
import type { Unsaved } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

interface UnsavedTextProps {
  readonly unsaved: readonly Unsaved[]
  readonly onRead: () => void
}

export function UnsavedText({ unsaved, onRead }: UnsavedTextProps) {
  if (unsaved.length === 0) return null
  return (
    <Notice kind="trouble" action={<Button onClick={onRead}>I have what I need</Button>}>
      You were put into another room before the text of {unsaved.map(({ file }) => file).join(', ')} could be stored.
      Here it is, as you had it; copy what is yours.
      {unsaved.map(({ file, text }) => (
        <textarea key={file} className="unsaved" aria-label={`${file}, as you had it`} readOnly value={text} rows={4} />
      ))}
    </Notice>
  )
}

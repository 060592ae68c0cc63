/** The life of one slot, one moment a line. */
import { placeText } from './placeWords'
import type { Tell } from './Sentences'
import type { SlotLife, SlotMoment } from './SlotTeller'

export function slotText(life: SlotLife, tell: Tell): string {
  const { name, of, moments, untold } = life
  const width = Math.max(0, ...moments.map((moment) => whereText(moment).length))
  const lines = moments.map((moment) => `  ${whereText(moment).padEnd(width)}  ${slotMomentText(moment, of, tell)}`)
  const more = untold === 0 ? [] : [`  and ${untold} moments more`]
  return [`${name}, of ${of}`, ...lines, ...more, `  ${slotUseText(life, tell)}`].join('\n')
}

function whereText(moment: SlotMoment): string {
  return `step ${moment.step}, ${moment.file === null ? 'the interpreter' : placeText(moment)}`
}

/** What happened, without where and when. */
export function slotMomentText({ kind, to, from }: SlotMoment, of: string, tell: Tell): string {
  switch (kind) {
    case 'filled':
      return tell('slot.filled', { to })
    case 'refilled':
      return tell('slot.refilled', { to, from })
    case 'gone':
      return tell('slot.gone', { from })
    case 'lost':
      return tell('slot.lost', { from, of })
  }
}

export function slotUseText({ lastUse }: SlotLife, tell: Tell): string {
  if (lastUse === null) return tell('slot.never', {})
  const place = lastUse.file === null ? tell('life.interpreter', {}) : placeText(lastUse)
  return tell('slot.lastUsed', { step: lastUse.step, place })
}

/** Lives of objects, one moment a line. */
import { placeText } from './placeWords'
import { lastUseText } from './lastUse'
import type { Life, Moment } from './LifeTeller'
import type { When } from './when'

export function whenText({ lives, unlisted, what }: When): string {
  const lines = lives.flatMap((life, at) => (at === 0 ? lifeLines(life) : ['', ...lifeLines(life)]))
  return unlisted === 0 ? lines.join('\n') : [...lines, '', `${unlisted} more of ${what} are not told.`].join('\n')
}

function lifeLines({ type, id, moments, untold, lastUse }: Life): string[] {
  const width = Math.max(0, ...moments.map((moment) => whereText(moment).length))
  const lines = moments.map((moment) => `  ${whereText(moment).padEnd(width)}  ${momentText(moment)}`)
  const more = untold === 0 ? [] : [`  and ${untold} moments more`]
  return [`${type} #${id}`, ...lines, ...more, `  ${lastUseText(lastUse)}`]
}

function whereText(moment: Moment): string {
  return `step ${moment.step}, ${moment.file === null ? 'the interpreter' : placeText(moment)}`
}

/** What happened, without where and when. */
export function momentText({ kind, name, other, count }: Moment): string {
  switch (kind) {
    case 'made':
      return 'is made'
    case 'referred':
      return `${name} refers to it: count ${count}`
    case 'released':
      return `${name} lets go of it: count ${count}`
    case 'replaced':
      return `${name} lets go of it for ${other}: count ${count}`
    case 'lost':
      return `${other} goes, and with it ${name === '' ? 'its reference' : name}: count ${count}`
    case 'held':
      return `the interpreter holds it (${name}): count ${count}`
    case 'unheld':
      return `the interpreter lets go of it (${name}): count ${count}`
    case 'watched':
      return `a weak reference to it is made: ${other}`
    case 'stored':
      return `its ${name} refers to ${other}`
    case 'dropped':
      return `it lets go of ${name}`
    case 'finalized':
      return 'its finalizer runs'
    case 'freed':
      return 'is freed'
  }
}

/** Lives of objects, one moment a line. */
import { placeText } from './placeWords'
import { lastUseText } from './lastUse'
import type { Life, Moment } from './LifeTeller'
import type { Tell } from './Sentences'
import type { When } from './when'

export function whenText({ lives, unlisted, what }: When, tell: Tell): string {
  const lines = lives.flatMap((life, at) => (at === 0 ? lifeLines(life, tell) : ['', ...lifeLines(life, tell)]))
  return unlisted === 0 ? lines.join('\n') : [...lines, '', `${unlisted} more of ${what} are not told.`].join('\n')
}

function lifeLines({ type, id, moments, untold, lastUse }: Life, tell: Tell): string[] {
  const width = Math.max(0, ...moments.map((moment) => whereText(moment).length))
  const lines = moments.map((moment) => `  ${whereText(moment).padEnd(width)}  ${momentText(moment, tell)}`)
  const more = untold === 0 ? [] : [`  and ${untold} moments more`]
  return [`${type} #${id}`, ...lines, ...more, `  ${lastUseText(lastUse, tell)}`]
}

function whereText(moment: Moment): string {
  return `step ${moment.step}, ${moment.file === null ? 'the interpreter' : placeText(moment)}`
}

/** What happened, without where and when. */
export function momentText({ kind, name, other, count }: Moment, tell: Tell): string {
  switch (kind) {
    case 'made':
    case 'finalized':
    case 'freed':
      return tell(`life.${kind}`, {})
    case 'referred':
    case 'released':
    case 'held':
    case 'unheld':
      return tell(`life.${kind}`, { name, count })
    case 'replaced':
      return tell('life.replaced', { name, other, count })
    case 'lost':
      return name === '' ? tell('life.lostUnnamed', { other, count }) : tell('life.lost', { other, name, count })
    case 'watched':
      return tell('life.watched', { other })
    case 'stored':
      return tell('life.stored', { name, other })
    case 'dropped':
      return tell('life.dropped', { name })
  }
}

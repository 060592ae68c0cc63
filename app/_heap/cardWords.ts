/** An object in words, as a screen reader says it and as the line under the picture shows it. */
import type { Card } from './scene'
import { originWords } from './scene'

export function cardWords(card: Card): string {
  const name = card.note === '' ? card.title : `${card.title} ${card.note}`
  if (card.life === 'freed') return `${name}, freed`
  const words = [`${name}, ${kindWords(card)}`]
  if (card.count !== null) words.push(card.count === 1 ? 'one reference' : `${card.count} references`)
  if (card.made.file !== null) words.push(`made by ${card.made.face.name} on ${originWords(card.made)}`)
  if (card.life === 'born') words.push('born in this step')
  if (card.life === 'dying') words.push('freed in this step')
  if (card.lingers) words.push('outlives the program')
  return words.join(', ')
}

export function kindWords(card: Card): string {
  switch (card.kind) {
    case 'module':
      return 'module'
    case 'frame':
      return 'call'
    case 'instance':
      return 'object'
    case 'container':
      return 'container'
    case 'callable':
      return 'function'
    case 'type':
      return 'class'
    case 'machinery':
      return 'made by the interpreter'
  }
}

/** Sizes as people read them: bytes below a kilobyte, then with one decimal. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

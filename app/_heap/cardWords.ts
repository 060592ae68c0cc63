/** An object in words, as a screen reader says it and as the line under the picture shows it. */
import type { Card } from './scene'
import { originWords } from './scene'
import type { Translate } from '../_language/translate'

export function cardWords(card: Card, t: Translate): string {
  const name = card.note === '' ? card.title : `${card.title} ${card.note}`
  if (card.life === 'freed') return `${name}, ${t('heap.card.freed')}`
  const { count, made, life, lingers, isInCircle } = card
  const words = [`${name}, ${kindWords(card, t)}`]
  if (count !== null) words.push(t('heap.card.references', { count }))
  if (made.file !== null) words.push(t('heap.card.madeBy', { name: made.face.name, place: originWords(made, t) }))
  if (life === 'born') words.push(t('heap.card.born'))
  if (life === 'dying') words.push(t('heap.card.dying'))
  if (lingers) words.push(t('heap.card.outlives'))
  if (isInCircle) words.push(t('heap.card.inCircle'))
  return words.join(', ')
}

export function kindWords({ kind }: Card, t: Translate): string {
  return t(`heap.card.kinds.${kind}`)
}

/** Sizes as people read them: bytes below a kilobyte, then with one decimal. */
export function sizeWords(bytes: number, t: Translate): string {
  if (bytes < 1000) return t('heap.size.bytes', { bytes })
  if (bytes < 1_000_000) return t('heap.size.kilobytes', { size: bytes / 1000 })
  return t('heap.size.megabytes', { size: bytes / 1_000_000 })
}

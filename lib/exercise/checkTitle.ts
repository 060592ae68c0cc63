/** What a check asks for, in a sentence, where its author gave none. */
import type { Fate } from '../blame/fates'
import type { CheckKind } from './Exercise'
import { anchorWords } from './lineIn'
import { classWords, countWords, listWords, quoted, rangeWords, sizeWords } from './words'

const FATE_TITLES: Readonly<Record<Fate, string>> = {
  counted: 'is freed by its count',
  collected: 'is freed by the cycle collector',
  exit: 'is freed while the interpreter shuts down',
  'exit-late': 'is freed after print is gone',
  never: 'is never freed',
}

export function checkTitle(check: CheckKind): string {
  switch (check.kind) {
    case 'no_lingering':
      return `No ${classWords(check.classes)} outlives the program.`
    case 'freed_by':
      return `Every ${classWords(check.classes)} is gone when ${anchorWords(check.line)} has run.`
    case 'fate':
      return `Every ${classWords(check.classes)} ${listWords(
        check.fates.map((fate) => FATE_TITLES[fate]),
        'or',
      )}.`
    case 'refcount_at':
      return `${quoted(check.name)} has ${rangeWords(check.range)} references ${check.line === null ? 'when the last line has run' : `before ${anchorWords(check.line)} runs`}.`
    case 'max_objects':
      return `At most ${countWords(check.most, check.classes)} ${check.most === 1 ? 'is' : 'are'} alive at once.`
    case 'max_bytes':
      return `The program has at most ${sizeWords(check.most)} alive at once.`
    case 'no_cycles':
      return `No ${classWords(check.classes)} waits in a circle for the cycle collector.`
    case 'cut_at_most':
      return check.classes === null
        ? `At most ${check.most} references must go to free all that lingers.`
        : `At most ${check.most} references keep a lingering ${classWords(check.classes)}.`
    case 'collector_runs':
      return `The cycle collector runs ${rangeWords(check.range)} times.`
    case 'output':
      return outputTitle(check)
    case 'uses':
      return `The program uses ${listWords(check.names.map(quoted), 'and')}.`
    case 'must_not_use':
      return `The program does not use ${listWords(check.names.map(quoted), 'or')}.`
    case 'predicate':
      return 'A condition of the exercise holds.'
  }
}

function outputTitle({ is, contains, lacks }: Extract<CheckKind, { kind: 'output' }>): string {
  if (is !== null) return 'The program prints what the task says.'
  const parts = [
    ...(contains.length > 0
      ? [`prints ${listWords(contains.map(quoted), 'and')}${contains.length > 1 ? ', in this order' : ''}`]
      : []),
    ...(lacks.length > 0 ? [`does not print ${listWords(lacks.map(quoted), 'or')}`] : []),
  ]
  return `The program ${parts.join(' and ')}.`
}

/** Checks on how and when objects ended: `freed_by`, `fate`, `max_objects`. */
import type { InstanceLife } from '../../blame/Evidence'
import type { Fate } from '../../blame/fates'
import type { LineRun } from '../../blame/lineRuns'
import type { CheckKind } from '../Exercise'
import { anchorWords, lineIn } from '../lineIn'
import { failed, type Finding, passed, type Submission } from '../Submission'
import { classWords, countWords, madeWords, onLine } from '../words'
import { noneMade } from './lingering'

type Of<Kind extends CheckKind['kind']> = Extract<CheckKind, { kind: Kind }>

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  counted: 'was freed by its count',
  collected: 'was freed by the cycle collector',
  exit: 'lived until the interpreter shut down',
  'exit-late': 'lived until print was gone, late in the shutdown',
  never: 'was never freed',
}

export function fate({ classes, fates }: Of<'fate'>, { evidence, nameOf }: Submission): Finding {
  const made = evidence.instances(classes)
  if (made.length === 0) return noneMade(classes)
  const wrong = made.filter((life) => !fates.includes(life.fate))
  const [first] = wrong
  if (first === undefined) return passed(`So it was with ${countWords(made.length, classes)}.`)
  const subject = `The ${first.type}${madeWords(first.made, nameOf)}`
  const others = wrong.length === 1 ? '' : ` So it is with ${wrong.length} of ${made.length}.`
  return failed(`${subject} ${FATE_WORDS[first.fate]}${first.fate === 'counted' ? onLine(first.gone) : ''}.${others}`)
}

/** An object is due when the line has run for the first time since it was made. */
export function freedBy({ classes, line }: Of<'freed_by'>, { evidence, sources, nameOf }: Submission): Finding {
  const made = evidence.instances(classes)
  if (made.length === 0) return noneMade(classes)
  const at = lineIn(line, sources[line.file] ?? '')
  if (typeof at === 'string') return failed(`${at}. The check looks there, so put it back.`)
  const runs = evidence.runsOf(line.file, at)
  if (runs.length === 0) return failed(`The program never came to ${anchorWords(line)}.`)
  const late = made.filter((life) => !isFreed(life, runs))
  const [first] = late
  const where = anchorWords(line)
  if (first === undefined) return passed(`${countWords(made.length, classes)}: gone when ${where} had run.`)
  const end = first.died >= evidence.end ? 'outlived the program' : `went later${onLine(first.gone)}`
  const others = late.length === 1 ? '' : ` ${late.length} of ${made.length} were too late.`
  return failed(
    `The ${first.type}${madeWords(first.made, nameOf)} was alive when ${where} had run; it ${end}.${others}`,
  )
}

function isFreed({ born, died }: InstanceLife, runs: readonly LineRun[]): boolean {
  const due = runs.filter(({ end }) => end > born).reduce((first, { end }) => Math.min(first, end), Infinity)
  return due !== Infinity && died < due
}

export function maxObjects({ classes, most }: Of<'max_objects'>, { evidence }: Submission): Finding {
  const made = evidence.instances(classes)
  if (made.length === 0) return noneMade(classes)
  const peak = mostAtOnce(made)
  const says = `${countWords(peak.count, classes)} ${peak.count === 1 ? 'was' : 'were'} alive at once`
  if (peak.count <= most) return passed(`${says}, of ${made.length} that ${made.length === 1 ? 'was' : 'were'} made.`)
  return failed(`${says}${onLine(peak.last.made)}: one ${classWords(classes)} must go before the next is made.`)
}

/** And the object with whose birth it came to that. */
function mostAtOnce(made: readonly InstanceLife[]): {
  readonly count: number
  readonly last: Pick<InstanceLife, 'made'>
} {
  const deaths = made.map(({ died }) => died).sort((a, b) => a - b)
  let dead = 0
  let peak: { count: number; last: Pick<InstanceLife, 'made'> } = {
    count: 0,
    last: { made: { file: null, line: null, by: null } },
  }
  made.forEach((life, born) => {
    while ((deaths[dead] ?? Infinity) < life.born) dead++
    const count = born + 1 - dead
    if (count > peak.count) peak = { count, last: life }
  })
  return peak
}

/** Checks on what outlives the program: `no_lingering`, `no_cycles`, `cut_at_most`. */
import { type InstanceLife, isOf } from '../../blame/Evidence'
import type { Lingering } from '../../blame/verdict'
import type { CheckKind, Classes } from '../Exercise'
import { failed, type Finding, passed, type Submission } from '../Submission'
import { classWords, countWords, listWords, madeWords, type NameOf, quoted, whoWhere } from '../words'

type Of<Kind extends CheckKind['kind']> = Extract<CheckKind, { kind: Kind }>

/** Without any object a check of objects would pass a program that does nothing. */
export function noneMade(classes: Classes): Finding {
  return failed(`The program made no ${classWords(classes)}, and this check needs one to look at.`)
}

export function noLingering({ classes }: Of<'no_lingering'>, submission: Submission): Finding {
  const { evidence } = submission
  const made = evidence.instances(classes)
  if (made.length === 0) return noneMade(classes)
  const alive = made.filter(({ died }) => died >= evidence.end)
  if (alive.length === 0) return passed(`${allOf(made, classes)} gone when the last line had run.`)
  const [first] = lingeringOf(classes, submission)
  const words = `${countWords(alive.length, classes)} ${alive.length === 1 ? 'outlives' : 'outlive'} the program.`
  return failed(first === undefined ? words : `${words} ${keeperSentence(first, submission.nameOf)}`)
}

function allOf({ length }: readonly InstanceLife[], classes: Classes): string {
  return length === 1 ? `The one ${classWords(classes)} was` : `All ${countWords(length, classes)} were`
}

function lingeringOf(classes: Classes, { evidence }: Submission): readonly Lingering[] {
  const { lingering } = evidence.verdict
  return classes === null ? lingering : lingering.filter((object) => classes.some((name) => isOf(object, name)))
}

/** `The Model made on main.py line 8 is kept by bus.listeners[0] (Cleo on events.py line 5).` */
function keeperSentence({ type, made, cut, cycle }: Lingering, nameOf: NameOf): string {
  const subject = `The ${type}${madeWords(made, nameOf)}`
  if (cycle.length > 0) return `${subject} waits in a circle of references for the cycle collector.`
  if (cut.length === 0) return `${subject} is held by the interpreter alone.`
  const keepers = cut.map(
    (edge) => `${quoted(edge.expression || edge.edge)}${edge.file === null ? '' : ` (${whoWhere(edge, nameOf)})`}`,
  )
  return `${subject} is kept by ${listWords(keepers, 'and')}.`
}

export function noCycles({ classes }: Of<'no_cycles'>, submission: Submission): Finding {
  const { evidence } = submission
  const made = evidence.instances(classes)
  if (made.length === 0) return noneMade(classes)
  const collected = made.filter(({ fate }) => fate === 'collected')
  const [waiting] = lingeringOf(classes, submission).filter(({ cycle, circle }) => cycle.length + circle.length > 0)
  const [first] = collected
  if (first !== undefined) {
    const which = `the first was${madeWords(first.made, submission.nameOf)}`
    return failed(`The cycle collector had to free ${countWords(collected.length, classes)}; ${which}.`)
  }
  if (waiting === undefined) return passed(`No ${classWords(classes)} was in a circle of references.`)
  const edges = waiting.cycle.length > 0 ? waiting.cycle : waiting.circle
  return failed(`A ${waiting.type} is in a circle: ${edges.map(({ edge }) => quoted(edge)).join(' → ')}.`)
}

export function cutAtMost({ classes, most }: Of<'cut_at_most'>, submission: Submission): Finding {
  const lingering = lingeringOf(classes, submission)
  if (lingering.length === 0) return passed(`No ${classWords(classes)} outlives the program.`)
  if (classes === null) {
    const references = submission.evidence.verdict.together?.references ?? 0
    return { passed: references <= most, says: `${referenceWords(references)} must go to free all that lingers.` }
  }
  const worst = lingering.reduce((a, b) => (b.cut.length > a.cut.length ? b : a))
  const says = `${referenceWords(worst.cut.length)} must go to free a ${worst.type}.`
  return worst.cut.length <= most ? passed(says) : failed(`${says} ${keeperSentence(worst, submission.nameOf)}`)
}

function referenceWords(count: number): string {
  return count === 1 ? '1 reference' : `${count} references`
}

/** The answer to "why is it alive?" as a colleague would give it: one reference a line, with who made it and when. */
import { stageName } from '../heap/history/stages'
import { byOneText } from './byOneText'
import { edgeLine } from './edgeLine'
import { keeperWords } from './keeperWords'
import { keepsLines } from './keepsLines'
import { kindLines } from './kindLines'
import { FINALIZED_LATE } from './fates'
import { lastUseText } from './lastUse'
import { lineText, makerText, placeText } from './placeWords'
import { togetherLines } from './togetherWords'
import type { Tell } from './Sentences'
import { wayLines } from './wayLines'
import { whatIfText } from './whatIfText'
import type { Why, WhyObject } from './why'

export function whyText(answer: Why, tell: Tell): string {
  const { objects, unlisted, together } = answer
  const supposed = answer.whatIf === null ? [] : ['', whatIfText(answer.whatIf)]
  const kinds = kindLines(objects, unlisted, (object) => objectLines(object, answer.ways !== null, tell))
  const own = answer.byOne === null ? [] : ['', byOneText(answer.byOne)]
  const keeps = answer.what === null ? keepsLines(answer.participants) : []
  return [
    headline(answer),
    ...ways(answer),
    ...kinds,
    ...togetherLines(together, objects.length + unlisted),
    ...own,
    ...supposed,
    ...keeps,
  ].join('\n')
}

function ways({ ways: tree, objects, unlisted }: Why): string[] {
  if (tree === null) return []
  const types = new Map(objects.map(({ id, type }) => [id, type]))
  return wayLines(tree, objects.length + unlisted, (id) => `${types.get(id) ?? 'object'} #${id}`)
}

function headline(answer: Why): string {
  const { step, steps, what, objects, unlisted } = answer
  return `${whenWords(answer)} (step ${step} of ${steps}), ${subject(what, objects, objects.length + unlisted)}.`
}

const END_WORDS: Readonly<Record<Why['exit']['kind'], string>> = {
  ok: 'the last line has run',
  exception: 'an exception has ended the program',
  limit: 'the run was ended',
}

function whenWords({ at, stage, isEnd, exit }: Why): string {
  if (isEnd) return `When ${END_WORDS[exit.kind]}`
  if (at.file !== null) return `When ${lineText(at)} has run`
  return stage === null ? 'Before the first line' : `After this stage of the exit, ${stageName(stage)}`
}

function subject(what: string | null, objects: readonly WhyObject[], count: number): string {
  const [first] = objects
  if (first === undefined) return 'no instance is alive'
  const be = count === 1 ? 'is' : 'are'
  if (what === null) return `${count} ${count === 1 ? 'instance' : 'instances'} ${be} alive`
  const isClass = what === first.type || what === `${first.module}.${first.type}`
  if (isClass) return `${count} ${first.type} ${count === 1 ? 'object' : 'objects'} ${be} alive`
  return `${what} is this ${first.type}`
}

/** Its paths are not told again where a tree has them. */
function objectLines(object: WhyObject, hasTree: boolean, tell: Tell): string[] {
  const { cut, cycle, circle } = object
  const paths = hasTree ? [] : object.paths
  const isTold = paths.length > 0 || cycle.length > 0
  const lines = ['', isTold ? `${title(object)} is kept alive by` : title(object)]
  paths.forEach((path, at) => lines.push(...(at === 0 ? [] : ['  and by']), ...path.map((edge) => edgeLine(edge))))
  if (cycle.length > 0) lines.push('  a cycle:', ...cycle.map((edge) => edgeLine(edge)))
  lines.push(`  ${keeperWords(object)}`)
  if (cut.length > 0) lines.push(`  ${cutWords(object)}`)
  if (circle.length > 0)
    lines.push('  Then it waits for the cycle collector, in a circle:', ...circle.map((edge) => edgeLine(edge)))
  lines.push(`  ${lastUseText(object.lastUse, tell)}`, `  ${laterWords(object)}`)
  return lines
}

/** What becomes of it. */
function laterWords({ fate, gone, isFinalizedLate }: WhyObject): string {
  if (isFinalizedLate) return `Later: it is ${FINALIZED_LATE}.`
  if (gone === null) return 'Later: nothing frees it.'
  const when = `in step ${gone.step}${gone.file === null ? '' : ` (${lineText(gone)})`}`
  switch (fate) {
    case 'counted':
      return `Later: its count falls to zero ${when}.`
    case 'collected':
      return `Later: the cycle collector takes it ${when}.`
    case 'exit':
      return `Later: it goes during the exit, ${when}.`
    case 'exit-late':
    case 'never':
      return `Later: it goes so late in the exit that print is gone, ${when}.`
  }
}

function title({ type, id, made, born, size, retained }: WhyObject): string {
  const place = made.file === null ? 'by the interpreter' : makerText(made)
  const bytes = retained > size ? `${size} bytes, ${retained} with all that it alone keeps` : `${size} bytes`
  return `${type} #${id} (made ${place} in step ${born}; ${bytes})`
}

function cutWords({ cut }: WhyObject): string {
  const ways = cut.map((edge) => `${edge.expression} (${placeText(edge)})`)
  return `It goes when ${ways.length === 1 ? 'this goes' : `these ${ways.length} go`}: ${ways.join('; ')}`
}

/** Checks on numbers of the run: `refcount_at`, `max_bytes`, `collector_runs`. */
import type { CheckKind } from '../Exercise'
import { anchorWords, lineIn } from '../lineIn'
import { failed, type Finding, type Submission } from '../Submission'
import { isWithin, quoted, rangeWords, sizeWords } from '../words'

type Of<Kind extends CheckKind['kind']> = Extract<CheckKind, { kind: Kind }>

export function refcountAt({ name, line, range }: Of<'refcount_at'>, submission: Submission): Finding {
  const at = line === null ? submission.evidence.end : begin(line, submission)
  if (typeof at === 'string') return failed(at)
  const moment = line === null ? 'when the last line had run' : `before ${anchorWords(line)} ran`
  const count = submission.evidence.referencesTo(name, at)
  if (count === null) return failed(`Nothing was called ${quoted(name)} ${moment}.`)
  const found = `${quoted(name)} had ${count === 1 ? '1 reference' : `${count} references`} ${moment}`
  return isWithin(count, range) ? { passed: true, says: `${found}.` } : failed(`${found}, not ${rangeWords(range)}.`)
}

/** Where the line begins for the first time. */
function begin(line: NonNullable<Of<'refcount_at'>['line']>, { evidence, sources }: Submission): number | string {
  const at = lineIn(line, sources[line.file] ?? '')
  if (typeof at === 'string') return `${at}. The check looks there, so put it back.`
  return evidence.runsOf(line.file, at)[0]?.begin ?? `The program never came to ${anchorWords(line)}.`
}

export function maxBytes({ most }: Of<'max_bytes'>, { evidence }: Submission): Finding {
  const peak = evidence.peakBytes
  return { passed: peak <= most, says: `At its most the program had ${sizeWords(peak)} alive at once.` }
}

export function collectorRuns({ range }: Of<'collector_runs'>, { evidence }: Submission): Finding {
  const count = evidence.collections
  const times = count === 0 ? 'did not run' : count === 1 ? 'ran once' : `ran ${count} times`
  const found = `The cycle collector ${times} before the last line had run`
  return isWithin(count, range)
    ? { passed: true, says: `${found}.` }
    : failed(`${found}, not ${rangeWords(range)} times.`)
}

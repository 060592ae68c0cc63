/** What differs between two runs, as a short text. */
import { className, section } from './growthText'
import { placeText } from './placeWords'
import type { DifferentLine, RunDifference } from './runDifference'

export function runDifferenceText({ at, total, classes, lines, people }: RunDifference): string {
  const isSame = classes.length === 0 && lines.length === 0 && people.length === 0
  const parts = [
    `From the earlier run (after step ${at[0]}) to the later one (after step ${at[1]}) the heap goes from ${total.objects.join(' to ')} objects, from ${total.bytes.join(' to ')} bytes.`,
    isSame ? 'The same is alive in both, by class, line and person.' : '',
    section(
      'By class',
      classes.map((row) => [className(row), row]),
    ),
    section(
      'By the line that made them',
      lines.map((row) => [`${lineText(row)} (${row.types.join(', ')})`, row]),
    ),
    section(
      'Kept by one person alone',
      people.map((row) => [row.by, row]),
    ),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function lineText({ file, by, lines: [earlier, later] }: DifferentLine): string {
  const place = placeText({ file, by, line: later ?? earlier })
  if (later === null) return `${place} of the earlier run`
  return earlier === null || earlier === later ? place : `${place}, line ${earlier} before`
}

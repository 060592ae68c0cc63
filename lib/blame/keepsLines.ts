/** How much everybody keeps, a person a line, by who could free it. */
import type { Keeps, Tally } from './verdict'

export function keepsLines(participants: Readonly<Record<string, Keeps>>): string[] {
  const rows = Object.entries(participants).map(([person, keeps]) => `  ${person}: ${keepsWords(keeps)}`)
  return rows.length === 0 ? [] : ['', 'Of all that is alive, by who can free it:', ...rows]
}

function keepsWords({ alone, chain, redundant, tangled, share }: Keeps): string {
  const parts = [
    part(alone, 'alone'),
    part(chain, 'as any one of several'),
    part(redundant, 'only with others who each keep it too'),
    part(tangled, 'only with others who keep it together'),
  ]
  const told = parts.filter((words) => words !== '')
  return `${told.length === 0 ? 'nothing' : told.join('; ')}. Share: ${share} bytes`
}

function part({ objects, bytes }: Tally, how: string): string {
  return objects === 0 ? '' : `${objects} ${objects === 1 ? 'object' : 'objects'} (${bytes} bytes) ${how}`
}

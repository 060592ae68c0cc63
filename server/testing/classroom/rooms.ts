/** A hundred rooms of six on one server: everybody types, and every room runs its program once; with the pages' own line to the server. */
import { type Actor, Cast } from '../../../app/_data/provider/testing/Actor'
import type { Measured } from './Measured'

export interface RoomFigures {
  readonly stored: { readonly p50: number; readonly p99: number }
  readonly ran: { readonly p50: number; readonly p99: number }
  readonly waited: { readonly p50: number; readonly p99: number }
  readonly cpuSeconds: number
  readonly megabytes: number
  readonly done: number
}

export async function measureRooms(
  server: Measured,
  { rooms, people, words }: { readonly rooms: number; readonly people: number; readonly words: number },
): Promise<RoomFigures> {
  const cast = new Cast(`http://127.0.0.1:${server.port}`)
  const teams: Actor[][] = []
  for (let at = 0; at < rooms; at++) {
    const first = await cast.teaches('event-bus')
    const others = await Promise.all(
      Array.from({ length: people - 1 }, (_, student) => cast.joins(first, `Student ${student}`)),
    )
    teams.push([first, ...others])
  }
  const before = server.cpuSeconds()
  const [stored, runs] = await Promise.all([
    Promise.all(teams.flat().map((one, at) => types(one, at, words))),
    Promise.all(teams.map(([first]) => presses(first))),
  ])
  const ended = runs.filter((run) => run !== null)
  const figures = {
    stored: quantiles(stored.flat()),
    ran: quantiles(ended.map(({ ranMs }) => ranMs)),
    waited: quantiles(ended.map(({ waitedMs }) => waitedMs)),
    cpuSeconds: server.cpuSeconds() - before,
    megabytes: server.residentMegabytes(),
    done: ended.length,
  }
  cast.leave()
  return figures
}

/** How long each word took until it was stored, in milliseconds. */
async function types(one: Actor, at: number, words: number): Promise<number[]> {
  const document = await one.opens('report.py')
  const took: number[] = []
  for (let word = 0; word < words; word++) {
    const begun = performance.now()
    document.text.insert(document.text.length, `# word ${at}.${word}\n`)
    await one.isSaved(document)
    took.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  return took
}

/** How long a run waited for its turn, and how long it took until its end was here. */
async function presses(one: Actor | undefined): Promise<{ waitedMs: number; ranMs: number } | null> {
  if (one === undefined) return null
  const begun = performance.now()
  await one.link.command({ type: 'requestRun' })
  await one.seesRoom(({ runs }) => (runs.at(-1)?.progress.status ?? 'queued') !== 'queued')
  const waitedMs = performance.now() - begun
  await one.seesRoom(({ runs }) => ['done', 'failed', 'stopped'].includes(runs.at(-1)?.progress.status ?? ''))
  return one.state.runs.at(-1)?.progress.status === 'done' ? { waitedMs, ranMs: performance.now() - begun } : null
}

function quantiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}

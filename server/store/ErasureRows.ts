/**
 * Takes out of one room's rows what leads to a person: their messages, what is theirs alone, and their name wherever a row has it
 * inside. Ids stay: without the person's row they lead to nobody.
 *
 * Names stand in the results of attempts ("made by Ana on …") and, as the files of what they typed, in live processes. The history
 * of such a process is forgotten, since lines of output are counted in it; its inputs and its verdict stay. Doing it again does no harm.
 */
import { renamedOutcomes, renamedText } from '../../lib/lesson/apply/erase'
import { LIVE_ENTRY, type LiveProcess } from '../../lib/lesson/live'
import type { CheckOutcome } from '../../lib/lesson/state'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'
import { LIVE, type RunInputs } from './runRow'

export type Erasure = {
  readonly room: string
  readonly participant: string
  /** What they are called from then on. */
  readonly name: string
  /** The live process that is open, as it is from then on. */
  readonly live: LiveProcess | null
}

export class ErasureRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  /** While the person's row still has their name. One transaction. */
  async erase({ room, participant, name, live }: Erasure): Promise<void> {
    const person = await this.#prisma.participant.findUnique({ where: { id: participant }, select: { name: true } })
    if (person === null) return
    await this.#prisma.$transaction([
      this.#prisma.message.deleteMany({ where: { roomId: room, by: participant } }),
      this.#prisma.module.updateMany({
        where: { roomId: room, owner: participant, access: 'owner' },
        data: { access: 'room' },
      }),
      this.#prisma.module.updateMany({ where: { roomId: room, owner: participant }, data: { owner: null } }),
      ...(live === null
        ? []
        : [this.#prisma.run.update({ where: { id: live.id }, data: { summary: JSON.stringify(live) } })]),
      ...(await this.#attempts(room, person.name, name)),
      ...(await this.#runs(room, participant, name)),
    ])
  }

  async #attempts(room: string, from: string, to: string) {
    const rows = await this.#prisma.attempt.findMany({
      where: { roomId: room, results: { contains: JSON.stringify(from).slice(1, -1) } },
      select: { id: true, results: true },
    })
    return rows.map(({ id, results }) => {
      // Written by `attemptStatus` from a value of this type.
      const outcomes = JSON.parse(results ?? '[]') as CheckOutcome[]
      return this.#prisma.attempt.update({
        where: { id },
        data: { results: JSON.stringify(renamedOutcomes(outcomes, from, to)) },
      })
    })
  }

  /** Live processes that are over. */
  async #runs(room: string, participant: string, name: string) {
    const rows = await this.#prisma.run.findMany({
      where: { roomId: room, entry: LIVE_ENTRY, status: { not: LIVE } },
      select: { id: true, inputs: true, verdict: true },
    })
    return rows.flatMap(({ id, inputs, verdict }) => {
      // Written by `Store.finishRun` from a value of this type.
      const read = JSON.parse(inputs) as RunInputs
      const names = typedFiles(read, participant, name)
      if (names.size === 0) return []
      const data = {
        inputs: JSON.stringify(renamedInputs(read, names)),
        verdict: verdict === null ? null : renamedVerdict(verdict, names),
      }
      return [
        this.#prisma.run.update({ where: { id }, data }),
        this.#prisma.runHistory.deleteMany({ where: { runId: id } }),
      ]
    })
  }
}

/** A verdict as JSON, in which files are values of their own, and stand in what the program printed. */
export function renamedVerdict(verdict: string, names: ReadonlyMap<string, string>): string {
  return JSON.stringify(
    JSON.parse(verdict, (_, value: unknown) =>
      typeof value === 'string' ? (names.get(value) ?? renamedText(value, names)) : value,
    ),
  )
}

function typedFiles({ log = [], authorship }: RunInputs, participant: string, name: string): Map<string, string> {
  const own = log.filter(({ file }) => authorship[file]?.[0]?.by === participant)
  return new Map(own.map(({ file }) => [file, name + file.slice(file.lastIndexOf(':'))]))
}

function renamedInputs(inputs: RunInputs, names: ReadonlyMap<string, string>): RunInputs {
  const called = (file: string) => names.get(file) ?? file
  const renamed = <Value>(files: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(files).map(([file, value]) => [called(file), value]))
  return {
    ...inputs,
    sources: renamed(inputs.sources),
    authorship: renamed(inputs.authorship),
    log: (inputs.log ?? []).map((entry) => ({ ...entry, file: called(entry.file) })),
  }
}

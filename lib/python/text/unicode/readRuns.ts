/** Runs as the tables write them: steps from the end of one to the next in base 36, each with its length if more than one. */
export interface Run {
  readonly start: number
  readonly count: number
}

export function readRuns(text: string): readonly Run[] {
  let end = 0
  return text.split(' ').map((run) => {
    const [step = '', length = '1'] = run.split('.')
    const start = end + Number.parseInt(step, 36)
    const count = Number.parseInt(length, 36)
    end = start + count
    return { start, count }
  })
}

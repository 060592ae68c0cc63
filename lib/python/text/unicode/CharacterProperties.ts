/** What one version of the Unicode database says of every code point: a binary search over runs of equal properties. */
export interface Properties {
  readonly category: string
  readonly bidirectional: string
  readonly combining: number
  readonly mirrored: number
  readonly width: string
  /** 1: a decimal digit, 2: a digit, 4: a number. */
  readonly numbers: number
}

export class CharacterProperties {
  private readonly records: readonly Properties[]
  private readonly starts: Int32Array
  private readonly kinds: Int16Array

  constructor(records: string, runs: string) {
    this.records = records.split(',').map(readRecord)
    const all = runs.split(' ')
    this.starts = new Int32Array(all.length)
    this.kinds = new Int16Array(all.length)
    let start = 0
    all.forEach((run, at) => {
      const [kind = '', count = '1'] = run.split('.')
      this.starts[at] = start
      this.kinds[at] = Number.parseInt(kind, 36)
      start += Number.parseInt(count, 36)
    })
  }

  of(code: number): Properties {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= code) low = middle
      else high = middle - 1
    }
    const found = this.records[this.kinds[low] ?? 0]
    if (found === undefined) throw new RangeError(`no properties of ${code}`)
    return found
  }
}

function readRecord(text: string): Properties {
  const [category = '', bidirectional = '', combining = '', mirrored = '', width = '', numbers = ''] = text.split(' ')
  return {
    category,
    bidirectional,
    combining: Number(combining),
    mirrored: Number(mirrored),
    width,
    numbers: Number(numbers),
  }
}

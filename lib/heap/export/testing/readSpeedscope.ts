/** A reader of speedscope files: for each stack, as text, its bytes. It insists on what speedscope's own importer insists on. */
interface File {
  readonly $schema: string
  readonly shared: {
    readonly frames: readonly { readonly name: string; readonly file?: string; readonly line?: number }[]
  }
  readonly profiles: readonly {
    readonly type: string
    readonly name: string
    readonly unit: string
    readonly startValue: number
    readonly endValue: number
    readonly samples: readonly (readonly number[])[]
    readonly weights: readonly number[]
  }[]
}

export function readSpeedscope(text: string): ReadonlyMap<string, number> {
  const { $schema, shared, profiles } = JSON.parse(text) as File // the writer's own, checked by what follows
  const [profile, second] = profiles
  if ($schema !== 'https://www.speedscope.app/file-format-schema.json' || second !== undefined)
    throw new Error('no profile')
  if (profile?.type !== 'sampled' || profile.unit !== 'bytes') throw new Error('not sampled in bytes')
  const { samples, weights, startValue, endValue } = profile
  if (samples.length !== weights.length) throw new Error(`${samples.length} samples, ${weights.length} weights`)
  if (weights.reduce((sum, weight) => sum + weight, startValue) !== endValue)
    throw new Error('the weights have another sum')
  const stacks = samples.map((stack) =>
    stack.map((at) => {
      const frame = shared.frames[at]
      if (frame === undefined) throw new Error(`no frame ${at}`)
      return frame.file === undefined ? frame.name : `${frame.name} ${frame.file}:${frame.line}`
    }),
  )
  return new Map(stacks.map((stack, at) => [stack.join('\n'), weights[at] ?? 0]))
}

/**
 * Signatures of native functions, written as CPython's `__text_signature__` is: `get($self, key, default=None, /)`.
 *
 * From the shape follows, as in CPython, how a call is checked and how a wrong one is worded: METH_NOARGS, METH_O, plain
 * positional, or with keywords. Parsing happens once per native function, for all runs.
 */
export interface NativeParameter {
  readonly name: string
  readonly kind: 'positional' | 'either' | 'keyword' | 'rest' | 'keywords'
  readonly optional: boolean
}

export interface Signature {
  readonly name: string
  /** Whether a first `$self`, `$type` or `$module` was written: it is given apart from the arguments. */
  readonly bound: boolean
  readonly parameters: readonly NativeParameter[]
  readonly convention: 'none' | 'one' | 'positional' | 'keywords'
  /** Positional arguments that must be there, and the most there may be (Infinity with `*rest`). */
  readonly least: number
  readonly most: number
  /** Whether arguments without names, if they are as many as there may be, are each the parameter at their place. */
  readonly isPlain: boolean
  readonly text: string
  /** Parsed by CPython without the function's name: messages say `function` and `this function`. */
  readonly nameless: boolean
  /** Parsed by PyArg_ParseTuple: messages count all arguments, and there are no names. */
  readonly isTuple: boolean
  /** CPython hands it the class that defines it, and parses all its arguments as if they could be named. */
  readonly ofClass: boolean
  /** How messages call the function. */
  readonly messageName: string
}

/** How CPython parses the arguments of a function beside what its signature says. */
export type Parsing = Partial<Pick<Signature, 'nameless' | 'isTuple' | 'ofClass' | 'messageName'>>

export function parseSignature(
  text: string,
  { nameless = false, isTuple = false, ofClass = false, messageName }: Parsing = {},
): Signature {
  const open = text.indexOf('(')
  const name = text.slice(0, open)
  const parts = splitTop(text.slice(open + 1, text.lastIndexOf(')')))
  const bound = (parts[0] ?? '').startsWith('$')
  const parameters = readParameters(bound ? parts.slice(1) : parts)
  const positional = parameters.filter((p) => p.kind === 'positional' || p.kind === 'either')
  const hasRest = parameters.some((p) => p.kind === 'rest')
  return {
    name,
    bound,
    parameters,
    convention: nameless || isTuple || ofClass ? 'keywords' : conventionOf(parameters),
    least: positional.filter((p) => !p.optional).length,
    most: hasRest ? Infinity : positional.length,
    isPlain: parameters.every(
      (p) => p.kind !== 'rest' && p.kind !== 'keywords' && (p.kind !== 'keyword' || p.optional),
    ),
    text: text.slice(open),
    nameless,
    isTuple,
    ofClass,
    messageName: messageName ?? name,
  }
}

/** Splits at commas that stand in no quotes or brackets. */
function splitTop(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === "'" || c === '"') quote = c
    else if ('([{'.includes(c)) depth++
    else if (')]}'.includes(c)) depth--
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim())
      start = i + 1
    }
  }
  const last = text.slice(start).trim()
  if (last !== '') parts.push(last)
  return parts
}

function readParameters(parts: readonly string[]): NativeParameter[] {
  const slash = parts.indexOf('/')
  const parameters: NativeParameter[] = []
  let keywordOnly = false
  parts.forEach((part, i) => {
    if (part === '/') return
    if (part === '*') {
      keywordOnly = true
      return
    }
    const name = (part.split('=')[0] ?? part).trim()
    const optional = part.includes('=')
    if (name.startsWith('**')) parameters.push({ name: name.slice(2), kind: 'keywords', optional: true })
    else if (name.startsWith('*')) {
      parameters.push({ name: name.slice(1), kind: 'rest', optional: true })
      keywordOnly = true
    } else parameters.push({ name, kind: keywordOnly ? 'keyword' : i < slash ? 'positional' : 'either', optional })
  })
  return parameters
}

function conventionOf(parameters: readonly NativeParameter[]): Signature['convention'] {
  if (parameters.length === 0) return 'none'
  const [only] = parameters
  if (parameters.length === 1 && only?.kind === 'positional' && !only.optional) return 'one'
  return parameters.every((p) => p.kind === 'positional' || p.kind === 'rest') ? 'positional' : 'keywords'
}

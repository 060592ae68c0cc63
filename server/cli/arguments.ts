/** The command line's words, checked: what is asked for, or one sentence that says what is wrong. */
import { COLLECTORS, type Collector } from '../../lib/protocol/verdict'

export interface RunCommand {
  readonly paths: readonly string[]
  readonly entry: string | null
  readonly json: boolean
  readonly verdict: boolean
  readonly collector: Collector
  readonly steps: number | null
  readonly bytes: number | null
}

export const USAGE = `usage: heaproom run PATH [--entry main.py] [--verdict] [--json] [--collector cpython]
                    [--limit-steps N] [--limit-bytes N]

PATH is a Python file, or a folder with a main.py. The program runs as under CPython 3.14; --verdict adds what outlived
it and who holds it, --json prints the whole verdict as one JSON object.`

/** The command, or the sentence to print. */
export function readArguments(words: readonly string[]): RunCommand | string {
  const [command, ...rest] = words
  if (command === undefined || command === '--help' || command === '-h') return USAGE
  if (command !== 'run') return `heaproom: there is no command '${command}'; try 'heaproom run PATH'`
  return rest.includes('--help') || rest.includes('-h') ? USAGE : readRun(rest)
}

interface Draft {
  paths: string[]
  entry: string | null
  json: boolean
  verdict: boolean
  collector: string
  steps: string | null
  bytes: string | null
}

const VALUED = {
  '--entry': 'entry',
  '--collector': 'collector',
  '--limit-steps': 'steps',
  '--limit-bytes': 'bytes',
} as const

function readRun(words: readonly string[]): RunCommand | string {
  const draft: Draft = {
    paths: [],
    entry: null,
    json: false,
    verdict: false,
    collector: 'cpython',
    steps: null,
    bytes: null,
  }
  for (let i = 0; i < words.length; i++) {
    const { option, inline } = parted(words[i] ?? '')
    if (isValued(option)) {
      const value = inline ?? words[++i]
      if (value === undefined || value === '') return `heaproom: ${option} wants a value`
      draft[VALUED[option]] = value
    } else if (option === '--json' || option === '--verdict') {
      if (inline !== null) return `heaproom: ${option} takes no value`
      draft[option === '--json' ? 'json' : 'verdict'] = true
    } else if (option.startsWith('-') && option !== '-') return `heaproom: there is no option '${option}'`
    else draft.paths.push(option)
  }
  return checked(draft)
}

/** `--entry=main.py` is `--entry` with a value; a path may have an equals sign. */
function parted(word: string): { readonly option: string; readonly inline: string | null } {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at < 0 ? { option: word, inline: null } : { option: word.slice(0, at), inline: word.slice(at + 1) }
}

function isValued(word: string): word is keyof typeof VALUED {
  return Object.hasOwn(VALUED, word)
}

function checked(draft: Draft): RunCommand | string {
  if (draft.paths.length === 0) return "heaproom: name a Python file or a folder, as in 'heaproom run main.py'"
  const collector = COLLECTORS.find((name) => name === draft.collector)
  if (collector === undefined)
    return `heaproom: there is no collector '${draft.collector}'; there is ${COLLECTORS.join(', ')}`
  if (collector !== 'cpython') return `heaproom: the collector '${collector}' is not in this version; 'cpython' is`
  const steps = positive(draft.steps)
  const bytes = positive(draft.bytes)
  if (steps === 'wrong' || bytes === 'wrong') return 'heaproom: a limit is a whole number above zero'
  return { paths: draft.paths, entry: draft.entry, json: draft.json, verdict: draft.verdict, collector, steps, bytes }
}

function positive(text: string | null): number | null | 'wrong' {
  if (text === null) return null
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : 'wrong'
}

/** The command line's words, checked: what is asked for, or one sentence that says what is wrong. */
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/blame/exportRun'
import { COLLECTORS, type Collector } from '../../lib/protocol/verdict'

interface Settings {
  readonly paths: readonly string[]
  readonly entry: string | null
  readonly json: boolean
  readonly collector: Collector
  readonly steps: number | null
  readonly bytes: number | null
}

export interface RunCommand extends Settings {
  readonly command: 'run'
  readonly verdict: boolean
}

export interface WhyCommand extends Settings {
  readonly command: 'why'
  /** What is asked about; null: every instance. */
  readonly what: string | null
  /** The step that is done; null: the end of the program. */
  readonly at: number | null
  /** What is to be thought away: people, lines (`events.py:9`) and references (`main.kept['a']`), with commas between them. */
  readonly without: string
  /** The one person whose own references alone may go; null: nobody in particular. */
  readonly by: string | null
  /** Whether the ways are told as one tree. */
  readonly withWays: boolean
}

export interface WhenCommand extends Settings {
  readonly command: 'when'
  readonly what: string
  /** Whether the slot of that name is asked about, not the object in it. */
  readonly slot: boolean
  /** The step after which a name is looked up; null: the end of the program. */
  readonly at: number | null
}

export interface StepsCommand extends Settings {
  readonly command: 'steps'
  /** The one step that is told; null: all of them. */
  readonly at: number | null
}

export interface MemoryCommand extends Settings {
  readonly command: 'memory'
  /** Objects whose numbers are told; null: none. */
  readonly what: string | null
  /** The step that is done; null: the end of the program. */
  readonly at: number | null
}

export interface FixCommand extends Settings {
  readonly command: 'fix'
  /** The class that is asked about; null: every instance. */
  readonly what: string | null
}

export interface ExportCommand extends Settings {
  readonly command: 'export'
  readonly format: ExportFormat
  /** The step that is done; null: the end of the program. */
  readonly at: number | null
  /** The file to write; null: standard output. */
  readonly output: string | null
}

export interface GrowthCommand extends Settings {
  readonly command: 'growth'
  /** The program of a later run, which the one of `paths` is compared with; null: two steps of one run are compared. */
  readonly later: string | null
  /** The earlier step; null: a quarter of the way to the later one. */
  readonly from: number | null
  /** The later step; null: the end of the program. */
  readonly at: number | null
}

export interface CheckCommand extends Settings {
  /** The lesson's or the exercise's folder, and perhaps one with a student's modules. */
  readonly command: 'check'
}

export type Command =
  | RunCommand
  | WhyCommand
  | WhenCommand
  | StepsCommand
  | MemoryCommand
  | FixCommand
  | GrowthCommand
  | ExportCommand
  | CheckCommand

const COMMANDS: readonly Command['command'][] = [
  'run',
  'why',
  'when',
  'steps',
  'memory',
  'fix',
  'growth',
  'export',
  'check',
]

export const USAGE = `usage: heaproom run PATH [--entry main.py] [--verdict] [--json] [--collector cpython]
                    [--limit-steps N] [--limit-bytes N]
       heaproom why PATH [NAME] [--at STEP|exit] [--paths] [--without WHAT,...] [--by WHO] [--json]
                    [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom when PATH NAME [--slot] [--at STEP|exit] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom steps PATH [--at STEP|exit] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom memory PATH [NAME] [--at STEP|exit] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom fix PATH [CLASS] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom growth PATH [--from STEP] [--at STEP|exit] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom growth BEFORE AFTER [--at STEP|exit] [--json] [--entry main.py] [--limit-steps N] [--limit-bytes N]
       heaproom export PATH --format FORMAT [--at STEP|exit] [--output FILE] [--entry main.py]
                       [--limit-steps N] [--limit-bytes N]
       heaproom check FOLDER [ANSWER] [--json] [--limit-steps N] [--limit-bytes N]

PATH is a Python file, or a folder with a main.py. 'run' runs the program as under CPython 3.14; --verdict adds what
outlived it and who holds it, --json prints the whole verdict as one JSON object.

'why' runs it silently and explains why objects are alive when its last line has run, or when STEP has: those called
NAME, which is a class (Model), a name (events._subscribers['reload'][0]) or a number that it printed (#17); without
NAME, all instances. --without adds what would go if people (ana) or lines (events.py:9) had stored nothing, or if
references were not there, by the names that answers give them (report.history[0][1], #17.callbacks[2]); --by tells what
one person would have to let go of, of what they hold themselves; --paths tells the ways to the objects as one tree, in
which what they have in common stands once: one through each reference that must go, one by each reference to an object.

'when' runs it silently and tells the life of an object step by step: every reference to it that came and went, whose
doing it was, and what it referred to itself. With --slot it tells the life of the one slot that NAME names
(report.history, #17.callbacks[2]): what it referred to from when to when, and who replaced it on which line.

'steps' runs it silently and tells what each step did, event by event: what was made, which reference came or went, how the
count changed and what holds the object still. With --at it tells one step in full.

'memory' runs it silently and tells where its objects lie: blocks, pools and arenas, which objects pin pools that are nearly
empty, and of the objects called NAME how many bytes getsizeof says, Python asks for, and the allocator gives.

'fix' runs it, changes copies of it, runs those, and tells the changes that are proven to free what lingers: all of it,
or the objects of CLASS. It writes nothing.

'growth' runs it silently and tells what grew from one step to another: by class, line and person, and the collections
that grow all the way. With two paths it runs both, a program before and after an edit, and tells what the edit freed and
what it made linger.

'export' runs it silently and writes what is alive when its last line has run, or when STEP has, for another tool. FORMAT
is heapsnapshot (Chrome DevTools: Memory, Load profile), speedscope (who keeps how many bytes, as a flame graph),
dot (Graphviz: a picture of what lingers and what keeps it), csv (the objects as a table) or json (all of it); or, of the
run up to there, chrome-trace (Perfetto: whose lines ran when, and who kept what) or pythontutor (the last 1000 steps).
Without --output it goes to standard output.

'check' reads the exercises of the lesson in FOLDER, or the one exercise, and tells what is wrong with their files by line;
then it runs their checks: a solution must pass, the modules that students start from must not. With ANSWER, a
folder with a student's modules, it runs the checks against those. Exit code 0: all as it should be; 1: not; 2: wrong files.`

/** The command, or the sentence to print. */
export function readArguments(words: readonly string[]): Command | string {
  const [command, ...rest] = words
  if (command === undefined || ['--help', '-h', 'help'].includes(command)) return USAGE
  const known = COMMANDS.find((name) => name === command)
  if (known === undefined)
    return `heaproom: there is no command '${command}'; there are ${COMMANDS.slice(0, -1).join(', ')} and ${COMMANDS.at(-1) ?? ''}, as in 'heaproom run PATH'`
  return rest.includes('--help') || rest.includes('-h') ? USAGE : read(known, rest)
}

const VALUED = {
  '--entry': 'entry',
  '--collector': 'collector',
  '--limit-steps': 'steps',
  '--limit-bytes': 'bytes',
  '--at': 'at',
  '--from': 'from',
  '--format': 'format',
  '--output': 'output',
  '--without': 'without',
  '--by': 'by',
} as const
const FLAGS = { '--json': 'json', '--verdict': 'verdict', '--paths': 'withWays', '--slot': 'slot' } as const

/** Options that not every command has, and the commands that have them. */
const ONLY: Readonly<Record<string, readonly Command['command'][]>> = {
  '--entry': ['run', 'why', 'when', 'steps', 'memory', 'fix', 'growth', 'export'],
  '--at': ['why', 'when', 'steps', 'memory', 'growth', 'export'],
  '--from': ['growth'],
  '--without': ['why'],
  '--by': ['why'],
  '--paths': ['why'],
  '--slot': ['when'],
  '--verdict': ['run'],
  '--json': ['run', 'why', 'when', 'steps', 'memory', 'fix', 'growth', 'check'],
  '--format': ['export'],
  '--output': ['export'],
}

interface Draft {
  readonly words: string[]
  readonly values: Partial<Record<(typeof VALUED)[keyof typeof VALUED], string>>
  readonly flags: Partial<Record<(typeof FLAGS)[keyof typeof FLAGS], true>>
}

function read(command: Command['command'], words: readonly string[]): Command | string {
  const draft: Draft = { words: [], values: {}, flags: {} }
  for (let i = 0; i < words.length; i++) {
    const { option, inline } = parted(words[i] ?? '')
    if (hasOwn(ONLY, option) && ONLY[option]?.includes(command) === false)
      return `heaproom: '${command}' has no option '${option}'`
    if (hasOwn(VALUED, option)) {
      const value = inline ?? words[++i]
      if (value === undefined || /^[,\s]*$/.test(value)) return `heaproom: ${option} wants a value`
      const before = option === '--without' ? draft.values.without : undefined
      draft.values[VALUED[option]] = before === undefined ? value : `${before},${value}`
    } else if (hasOwn(FLAGS, option)) {
      if (inline !== null) return `heaproom: ${option} takes no value`
      draft.flags[FLAGS[option]] = true
    } else if (option.startsWith('-') && option !== '-') return `heaproom: there is no option '${option}'`
    else draft.words.push(option)
  }
  return checked(command, draft)
}

/** `--entry=main.py` is `--entry` with a value; a path may have an equals sign. */
function parted(word: string): { readonly option: string; readonly inline: string | null } {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at < 0 ? { option: word, inline: null } : { option: word.slice(0, at), inline: word.slice(at + 1) }
}

function hasOwn<T extends object>(table: T, word: string): word is keyof T & string {
  return Object.hasOwn(table, word)
}

function checked(command: Command['command'], { words, values, flags }: Draft): Command | string {
  if (words.length === 0)
    return command === 'check'
      ? "heaproom: name the folder of a lesson or of an exercise, as in 'heaproom check lessons/event-bus'"
      : `heaproom: name a Python file or a folder, as in 'heaproom ${command} main.py'`
  const wanted = values.collector ?? 'cpython'
  const collector = COLLECTORS.find((name) => name === wanted)
  if (collector === undefined) return `heaproom: there is no collector '${wanted}'; there is ${COLLECTORS.join(', ')}`
  if (collector !== 'cpython') return `heaproom: the collector '${collector}' is not in this version; 'cpython' is`
  const steps = positive(values.steps)
  const bytes = positive(values.bytes)
  if (steps === 'wrong' || bytes === 'wrong') return 'heaproom: a limit is a whole number above zero'
  const settings = { entry: values.entry ?? null, json: flags.json ?? false, collector, steps, bytes }
  if (command === 'run') return { command, paths: words, verdict: flags.verdict ?? false, ...settings }
  if (command === 'check') {
    const [, , third] = words
    if (third !== undefined) return `heaproom: 'check' takes one answer, not also '${third}'`
    return { command, paths: words, ...settings }
  }
  const at = positive(values.at === 'exit' ? undefined : values.at)
  if (at === 'wrong') return STEP_WORDS
  if (command === 'export') return exportCommand(values, { ...settings, paths: words, at })
  if (command === 'steps')
    return words.length > 1 ? onePath(command, words) : { command, paths: words, at, ...settings }
  if (command === 'growth') {
    const from = positive(values.from)
    return from === 'wrong' ? STEP_WORDS : growthCommand(words, { ...settings, from, at })
  }
  const [path = '', what = null, third] = words
  if (third !== undefined) return `heaproom: ask about one thing at a time: ${String(what)}, not also ${third}`
  if (command === 'when') {
    return what === null
      ? "heaproom: name an object or a class, as in 'heaproom when main.py Model'"
      : { command, paths: [path], what, slot: flags.slot ?? false, at, ...settings }
  }
  if (command === 'fix') return { command, paths: [path], what, ...settings }
  if (command === 'memory') return { command, paths: [path], what, at, ...settings }
  return {
    command,
    paths: [path],
    what,
    at,
    without: values.without ?? '',
    by: values.by ?? null,
    withWays: flags.withWays ?? false,
    ...settings,
  }
}

function onePath(command: string, [, second = '']: readonly string[]): string {
  return `heaproom: '${command}' takes one path, not also '${second}'`
}

const STEP_WORDS = "heaproom: a step is a whole number above zero, or 'exit'"

function growthCommand(
  words: readonly string[],
  settings: Omit<GrowthCommand, 'command' | 'paths' | 'later'>,
): GrowthCommand | string {
  const [path = '', later = null, third] = words
  if (third !== undefined) return `heaproom: 'growth' compares two runs at most, not also '${third}'`
  if (later !== null && settings.from !== null)
    return 'heaproom: --from is an earlier step of one run; two runs are compared at their ends, or at the step that --at names'
  return { command: 'growth', paths: [path], later, ...settings }
}

function exportCommand(values: Draft['values'], settings: Settings & { readonly at: number | null }): Command | string {
  const formats = EXPORT_FORMATS.join(', ')
  if (values.format === undefined)
    return `heaproom: name a format, as in '--format ${EXPORT_FORMATS[0]}'; there is ${formats}`
  const format = EXPORT_FORMATS.find((name) => name === values.format)
  if (format === undefined) return `heaproom: there is no format '${values.format}'; there is ${formats}`
  return { command: 'export', format, output: values.output ?? null, ...settings }
}

function positive(text: string | undefined): number | null | 'wrong' {
  if (text === undefined) return null
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : 'wrong'
}

/**
 * What is offered where a name is asked for: beside Python's own and those of the open module (CodeMirror's), the room's other modules and the
 * names in them; after `events.` those of events.py alone. A name is what looks like one; what it stands for is not looked up.
 */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'

export interface OtherModule {
  readonly file: string
  readonly text: string
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu
const BEFORE = /(?:([\p{L}_][\p{L}\p{N}_]*)\.)?[\p{L}\p{N}_]*$/u
/** Strings and comments are no names; a string's prefix goes with it. */
const PROSE = /\w*("""|''')[\s\S]*?\1|\w*"(?:\\.|[^"\\\n])*"|\w*'(?:\\.|[^'\\\n])*'|#.*/gu
const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

export function roomNames(others: () => Promise<readonly OtherModule[]>) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.matchBefore(BEFORE)
    if (before === null || (before.text === '' && !context.explicit)) return null
    const owner = BEFORE.exec(before.text)?.[1]
    const options = offered(await others(), owner)
    if (options.length === 0) return null
    return { from: before.from + (owner === undefined ? 0 : owner.length + 1), options, validFor: /^[\p{L}\p{N}_]*$/u }
  }
}

/** `owner` is the word before the dot; where it is no module of the room, its attributes may be any name. */
export function offered(modules: readonly OtherModule[], owner: string | undefined): Completion[] {
  const owned = modules.filter(({ file }) => nameOf(file) === owner)
  // Who wrote the module's name first means these.
  const boost = owned.length > 0 ? 50 : 0
  const found = new Map<string, Completion>()
  for (const { file, text } of owned.length > 0 ? owned : modules) {
    if (owner === undefined) found.set(nameOf(file), { label: nameOf(file), detail: file, type: 'namespace' })
    for (const [name] of text.replace(PROSE, '').matchAll(WORD)) {
      if (!KEYWORDS.has(name) && !found.has(name))
        found.set(name, { label: name, detail: file, type: 'variable', boost })
    }
  }
  return [...found.values()]
}

function nameOf(file: string): string {
  return file.replace(/\.py$/, '')
}

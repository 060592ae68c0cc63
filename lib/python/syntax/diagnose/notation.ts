/**
 * The notation the grammars here are written in, and its reading into nodes the recogniser walks.
 *
 * A rule is its name on a line of its own and its alternatives below, tried in order. In an alternative: `'x'` a token by
 * its spelling, `"x"` a soft keyword, NAME a token by its kind, other words rules; `( | )` a group, `[ ]` and `?` optional,
 * `*` and `+` repetition, `','.x+` a separated list, `&` and `!` lookahead, `&&'x'` a token without which the text is refused
 * at once, `~` a commitment to this alternative. `a:x` gives an item a label for what follows `->`: the kind of the part made,
 * `$1` for one of the items, or a report: `at a`, `range a b`, `span a`, `from a`, `next`, `here`, `indent` with its message in
 * guillemets, or `call` and a function of reports.ts. A rule named `bad...` looks for a mistake: an alternative that is
 * nothing else is tried on the second reading only.
 */
import * as T from '../tokenKind'

export type Node =
  | { readonly op: 'token'; readonly kind: number; readonly part: string }
  | { readonly op: 'soft'; readonly word: string | null }
  | { readonly op: 'rule'; readonly rule: Rule }
  | { readonly op: 'choice'; readonly alternatives: readonly Alternative[] }
  | { readonly op: 'optional'; readonly inner: Node }
  | { readonly op: 'repeat'; readonly inner: Node; readonly separator: Node | null; readonly least: number }
  | { readonly op: 'look'; readonly inner: Node; readonly wanted: boolean }
  | { readonly op: 'force'; readonly kind: number; readonly spelling: string }
  | { readonly op: 'cut' }

export type ReportForm = 'at' | 'range' | 'span' | 'from' | 'next' | 'here' | 'indent'

export type Result =
  | { readonly type: 'only'; readonly index: number }
  | { readonly type: 'part'; readonly kind: string }
  | { readonly type: 'report'; readonly form: ReportForm; readonly message: string }
  | { readonly type: 'call'; readonly name: string }

export interface Alternative {
  readonly items: readonly Node[]
  /** Index of the item with this label; -1 for none. */
  readonly a: number
  readonly b: number
  readonly result: Result
  readonly isMistake: boolean
}

export interface Rule {
  readonly id: number
  readonly name: string
  readonly memo: boolean
  /** Left-recursive: read again and again from the same place as long as it gets longer. */
  readonly grow: boolean
  /** Below this rule no mistakes are looked for. */
  readonly withoutBad: boolean
  alternatives: readonly Alternative[]
}

export type Grammar = ReadonlyMap<string, Rule>

/** Reads a grammar; a word that is neither token nor rule is our bug and throws. */
export function readGrammar(text: string): Grammar {
  const rules = new Map<string, Rule>()
  const bodies: { rule: Rule; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('  | ')) bodies[bodies.length - 1]?.lines.push(line.slice(4))
    else bodies.push({ rule: declareRule(line, rules), lines: [] })
  }
  for (const { rule, lines } of bodies) {
    rule.alternatives = lines.map((line) => new AlternativeReader(line, rules).alternative())
  }
  return rules
}

function declareRule(line: string, rules: Map<string, Rule>): Rule {
  const [name = '', flag] = line.split(' @')
  const memo = flag === 'memo'
  const grow = flag === 'grow'
  const rule: Rule = { id: rules.size, name, memo, grow, withoutBad: flag === 'withoutBad', alternatives: [] }
  rules.set(name, rule)
  return rule
}

const WORDS = /«[^»]*»|->|&&|'[^']+'|"[^"]+"|[a-z]:(?=\S)|\$\d|[A-Za-z_]+|\S/g

const TOKEN_KINDS: ReadonlyMap<string, number> = new Map([
  ['NAME', T.NAME],
  ['NUMBER', T.NUMBER],
  ['STRING', T.STRING],
  ['NEWLINE', T.NEWLINE],
  ['INDENT', T.INDENT],
  ['DEDENT', T.DEDENT],
  ['END', T.END],
  ['FSTRING_START', T.FSTRING_START],
  ['FSTRING_MIDDLE', T.FSTRING_MIDDLE],
  ['FSTRING_END', T.FSTRING_END],
  ['TSTRING_START', T.TSTRING_START],
  ['TSTRING_MIDDLE', T.TSTRING_MIDDLE],
  ['TSTRING_END', T.TSTRING_END],
])

/** Reads one alternative, whose words are taken from the front. */
class AlternativeReader {
  private readonly words: string[]
  private at = 0
  private readonly rules: Grammar

  constructor(line: string, rules: Grammar) {
    this.words = line.match(WORDS) ?? []
    this.rules = rules
  }

  alternative(): Alternative {
    const items: Node[] = []
    const labels = new Map<string, number>()
    while (!this.isEnd()) {
      const label = /^([a-z]):$/.exec(this.peek())
      if (label?.[1] !== undefined) {
        this.at++
        labels.set(label[1], items.length)
      }
      items.push(this.item())
    }
    const first = items[0]
    const isMistake = items.length === 1 && first?.op === 'rule' && first.rule.name.startsWith('bad')
    const result = this.result(items)
    return { items, a: labels.get('a') ?? labels.get('t') ?? -1, b: labels.get('b') ?? -1, result, isMistake }
  }

  private peek(): string {
    return this.words[this.at] ?? ''
  }

  private take(): string {
    return this.words[this.at++] ?? ''
  }

  private isEnd(): boolean {
    const word = this.peek()
    return word === '' || word === '|' || word === ')' || word === ']' || word === '->'
  }

  private item(): Node {
    if (this.peek() === '~') {
      this.at++
      return { op: 'cut' }
    }
    if (this.peek() === '&&') return this.forced()
    if (this.peek() === '&' || this.peek() === '!') {
      const wanted = this.take() === '&'
      return { op: 'look', inner: this.atom(), wanted }
    }
    const node = this.atom()
    if (this.peek() !== '.') return this.suffixed(node)
    this.at++
    const inner = this.atom()
    this.at++
    return { op: 'repeat', inner, separator: node, least: 1 }
  }

  private forced(): Node {
    this.at++
    const spelling = this.take().slice(1, -1)
    return { op: 'force', kind: T.OPERATOR_KINDS.get(spelling) ?? 0, spelling }
  }

  private suffixed(inner: Node): Node {
    if (this.peek() !== '*' && this.peek() !== '+') return inner
    return { op: 'repeat', inner, separator: null, least: this.take() === '+' ? 1 : 0 }
  }

  private atom(): Node {
    const word = this.take()
    if (word === '(') return this.group()
    if (word === '[') return { op: 'optional', inner: this.group() }
    if (word.startsWith("'")) return tokenSpelt(word.slice(1, -1))
    if (word.startsWith('"')) return softWord(word.slice(1, -1))
    if (word === 'SOFT') return { op: 'soft', word: null }
    const kind = TOKEN_KINDS.get(word)
    if (kind !== undefined) return { op: 'token', kind, part: kind === T.NAME ? 'Name' : 'Constant' }
    const rule = this.rules.get(word)
    if (rule === undefined) throw new Error(`grammar: no rule ${word}`)
    return { op: 'rule', rule }
  }

  private group(): Node {
    const alternatives = [this.alternative()]
    while (this.take() === '|') alternatives.push(this.alternative())
    return { op: 'choice', alternatives }
  }

  private result(items: readonly Node[]): Result {
    if (this.peek() !== '->') {
      const valued = items.flatMap((item, index) => (item.op === 'look' || item.op === 'cut' ? [] : [index]))
      return valued.length === 1 ? { type: 'only', index: valued[0] ?? 0 } : { type: 'part', kind: '' }
    }
    this.at++
    const word = this.take()
    if (word === 'call') return { type: 'call', name: this.take() }
    if (word.startsWith('$')) return { type: 'only', index: Number(word.slice(1)) }
    const form = REPORT_FORMS.find((known) => known === word)
    if (form === undefined) return { type: 'part', kind: word }
    while (!this.peek().startsWith('«')) this.at++
    return { type: 'report', form, message: this.take().slice(1, -1) }
  }
}

const REPORT_FORMS: readonly ReportForm[] = ['at', 'range', 'span', 'from', 'next', 'here', 'indent']

/** In quotes of either sort, an operator is a token; a word is a keyword in single quotes and soft in double ones. */
function softWord(word: string): Node {
  return /^\w+$/.test(word) ? { op: 'soft', word } : tokenSpelt(word)
}

function tokenSpelt(spelling: string): Node {
  const kind = T.OPERATOR_KINDS.get(spelling) ?? T.KEYWORD_KINDS.get(spelling)
  if (kind === undefined) throw new Error(`grammar: no token ${spelling}`)
  return { op: 'token', kind, part: '' }
}

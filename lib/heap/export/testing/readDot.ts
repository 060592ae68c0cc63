/** A reader of as much of Graphviz's language as a drawing of a heap needs: statements with quoted or plain attributes. */
export interface ReadDrawing {
  readonly caption: string
  readonly nodes: ReadonlyMap<string, Attributes>
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly attributes: Attributes }[]
  /** Names in the legend, with colour and pattern. */
  readonly legend: ReadonlyMap<string, string>
}

type Attributes = Readonly<Record<string, string>>

const TOKEN = /"((?:[^"\\]|\\.)*)"|([\w.]+|->|[{}[\]=])|\s+|(.)/gsu

export function readDot(text: string): ReadDrawing {
  const nodes = new Map<string, Attributes>()
  const arrows: { from: string; to: string; attributes: Attributes }[] = []
  let caption = ''
  for (const words of statementsOf(tokensOf(text))) {
    const attributes = attributesOf(words)
    const [first = '', second = '', third = ''] = words
    if (first === 'graph') caption = attributes['label'] ?? ''
    else if (second === '->') arrows.push({ from: first, to: third, attributes })
    else if (/^n\d+$/.test(first)) nodes.set(first, attributes)
  }
  const isLegend = ({ from }: { readonly from: string }): boolean => from.startsWith('l')
  const legend = new Map(
    arrows
      .filter(isLegend)
      .map(({ attributes: { label = '', color = '', style = '' } }) => [label, `${color} ${style}`]),
  )
  return { caption, nodes, arrows: arrows.filter((arrow) => !isLegend(arrow)), legend }
}

/** Quoted words keep a quote in front, so that they are no punctuation. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const [, quoted, plain, other] of text.matchAll(TOKEN)) {
    if (other !== undefined) throw new Error(`unexpected ${JSON.stringify(other)}`)
    if (quoted !== undefined) tokens.push(`"${quoted.replaceAll(/\\(.)/gsu, (_, c: string) => (c === 'n' ? '\n' : c))}`)
    if (plain !== undefined) tokens.push(plain)
  }
  return tokens
}

/** Each ends with its attributes in brackets; what opens and closes the graphs is left out. */
function statementsOf(tokens: readonly string[]): string[][] {
  const statements: string[][] = []
  let words: string[] = []
  for (const token of tokens) {
    if (token === '{' || token === '}') words = []
    else if (token === ']') {
      statements.push(words)
      words = []
    } else words.push(token)
  }
  return statements
}

function attributesOf(words: readonly string[]): Attributes {
  const list = words.slice(words.indexOf('[') + 1)
  const pairs = list.flatMap((word, at) =>
    word === '=' ? [[list[at - 1] ?? '', (list[at + 1] ?? '').replace(/^"/, '')]] : [],
  )
  return Object.fromEntries(pairs) as Attributes // pairs of text
}

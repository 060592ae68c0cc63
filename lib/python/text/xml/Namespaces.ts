/** Prefixes and what they stand for, element by element. Without a separator names stay as they are written. */
const XML = 'http://www.w3.org/XML/1998/namespace'

export interface Declaration {
  readonly prefix: string
  readonly uri: string
}

export class Namespaces {
  /** `uri, name, prefix` instead of `uri, name`. */
  keepsPrefixes = false
  private readonly bound = new Map<string, string[]>([['xml', [XML]]])
  private readonly declared: (readonly Declaration[])[] = []

  constructor(readonly separator: string | null) {}

  begin(declarations: readonly Declaration[]): void {
    this.declared.push(declarations)
    for (const { prefix, uri } of declarations) {
      const uris = this.bound.get(prefix) ?? []
      this.bound.set(prefix, uris)
      uris.push(uri)
    }
  }

  /** What the element had declared, last first. */
  end(): readonly Declaration[] {
    const declarations = (this.declared.pop() ?? []).toReversed()
    for (const { prefix } of declarations) this.bound.get(prefix)?.pop()
    return declarations
  }

  /** A name with its namespace; null where the prefix stands for nothing. */
  resolve(name: string, isAttribute: boolean): string | null {
    if (this.separator === null) return name
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    if (prefix === '' && isAttribute) return name
    const uri = this.bound.get(prefix)?.at(-1) ?? ''
    if (uri === '') return prefix === '' ? name : null
    const local = name.slice(colon + 1)
    const suffix = this.keepsPrefixes && prefix !== '' ? this.separator + prefix : ''
    return uri + this.separator + local + suffix
  }
}

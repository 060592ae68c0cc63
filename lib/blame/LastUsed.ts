/** What was made last, kept for who asks for it again; beyond `most` the one that was asked for longest ago is forgotten. */
export class LastUsed<Key, Value> {
  private readonly kept = new Map<Key, Value>()

  constructor(private readonly most: number) {}

  /** Of the key: what is kept, or what `make` makes. */
  get(key: Key, make: () => Value): Value {
    const value = this.kept.has(key) ? (this.kept.get(key) as Value) : make() // it is there
    this.kept.delete(key)
    this.kept.set(key, value)
    const [oldest] = this.kept.keys()
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest)
    return value
  }
}

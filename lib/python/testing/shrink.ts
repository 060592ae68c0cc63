/** The program with every line dropped that its failure can do without; at most `most` tries. */
export function shrink(text: string, fails: (text: string) => boolean, most = 400): string {
  let lines = text.split('\n')
  let tries = most
  for (let size = Math.ceil(lines.length / 2); size >= 1 && tries > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length && tries > 0; tries--) {
      const fewer = lines.toSpliced(at, size)
      if (fails(fewer.join('\n'))) lines = fewer
      else at += size
    }
  }
  return lines.join('\n')
}

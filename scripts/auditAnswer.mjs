/**
 * What `npm audit --json` answers, in words: which packages have known vulnerabilities, none, or that nobody could be asked. A registry
 * that has no such service, as many mirrors have not, tells nothing, and that is no good news.
 */

/** @typedef {{ name: string, severity: string, range: string, via: readonly (string | { title: string, url: string })[] }} Vulnerable */

/**
 * @param {string} json
 * @returns {{ isBad: boolean, words: string }}
 */
export function auditAnswer(json) {
  const { metadata, vulnerabilities, message = 'npm printed no answer' } = parsed(json)
  if (metadata === undefined)
    return {
      isBad: false,
      words: `Not known: the registry in use could not be asked (${message}).\nAsk one that has such a service: npm run audit -- --registry ADDRESS`,
    }
  const found = Object.values(vulnerabilities ?? {})
  const asked = `${metadata.dependencies.total} packages asked about`
  if (found.length === 0) return { isBad: false, words: `${asked}, none has a known vulnerability.` }
  return { isBad: true, words: [`${asked}, ${found.length} vulnerable:`, ...found.map(line)].join('\n') }
}

/**
 * @param {string} json
 * @returns {{ metadata?: { dependencies: { total: number } }, vulnerabilities?: Record<string, Vulnerable>, message?: string }}
 */
function parsed(json) {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

/** @param {Vulnerable} one */
function line({ name, severity, range, via }) {
  const why = via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} ${each.url}`))
  return `  ${name} ${range} (${severity}): ${why.join('; ')}`
}

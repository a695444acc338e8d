import { formatSuggestion } from '@/lib/check/nearest-names'
import type { Content } from '@/lib/check/reading/content'
import { placeAt } from '@/lib/check/reading/content-file'
import { offsetOf, offsetOfKey } from '@/lib/check/reading/yaml-source'
import { isFields } from '@/lib/check/reading/yaml-values'
import type { Rule } from '@/lib/check/rule'
import { listPublishedPaths, listSitePaths, mayBecomePath } from '@/lib/check/site-paths'
import { FormerPathSchema } from '@/lib/redirect/former-path'
import { SitePathSchema } from '@/lib/site/site-path'

/** Refuses redirects that take readers in circles, nowhere, or away from a page that is there. */
export const redirects: Rule = {
  name: 'redirects',
  reason: 'Whoever follows an old address must arrive, in one step, where its matter now stands.',
  examples: {
    right: [
      { 'redirects.yaml': '/topics/money: /topics/returns\n/terms/pilot: /glossary#pilot\n' },
      { 'redirects.yaml': '# none yet\n' },
    ],
    wrong: [
      { 'redirects.yaml': '- /topics/money\n' },
      { 'redirects.yaml': 'topics/money: /topics/returns\n' },
      { 'redirects.yaml': '/topics/:any: /topics/returns\n' },
      { 'redirects.yaml': '/topics/money: https://example.org/\n' },
      { 'redirects.yaml': '/topics/money:\n' },
      { 'redirects.yaml': '/glossary#trial: /glossary#pilot\n' },
      { 'redirects.yaml': '/topics/returns: /articles/pilot\n' },
      { 'redirects.yaml': '/topics/money: /topics/money\n' },
      { 'redirects.yaml': '/topics/money: /topics/return\n' },
      { 'redirects.yaml': '/topics/cash: /topics/money\n/topics/money: /topics/returns\n' },
      { 'redirects.yaml': '/topics/money: /topics/cash\n/topics/cash: /topics/money\n' },
    ],
  },
  *check(content) {
    const source = content.redirects
    if (!source || source.yaml.value === undefined) return
    const { file, yaml, pairs } = source
    const known = { content, pairs, paths: listSitePaths(content) }
    if (!isFields(yaml.value)) {
      const message =
        'This is not a list of redirects. Write each on a line of its own, as /old: /new.'
      yield { file, place: placeAt(file, offsetOf(yaml, [])), message }
      return
    }
    for (const [from, to] of pairs) {
      const wrongFrom = findFormerFault(from, known)
      const message = wrongFrom ?? findTargetFault(from, to, known)
      const offset = wrongFrom ? offsetOfKey(yaml, [from]) : offsetOf(yaml, [from])
      if (message) yield { file, place: placeAt(file, offset), message }
    }
  },
}

type Known = { content: Content; pairs: Map<string, unknown>; paths: Set<string> }

function findFormerFault(from: string, { paths }: Known): string | null {
  const { error } = FormerPathSchema.safeParse(from)
  if (error) return `${from}: ${adviceOf(error)}`
  return paths.has(from)
    ? `There is a page at ${from}, which nobody could reach any more. Remove this line, or the page.`
    : null
}

function findTargetFault(from: string, to: unknown, known: Known): string | null {
  const { content, pairs, paths } = known
  const { data: target, error } = SitePathSchema.safeParse(to)
  if (error) return `${from} is sent to no address. ${adviceOf(error)}`
  if (pairs.has(target)) return findChainFault(from, pairs)
  if (listPublishedPaths(content).has(target)) return null
  if (paths.has(target)) {
    return `${target} is a draft. Publish it first by removing its draft: true, or send readers elsewhere.`
  }
  if (mayBecomePath(content, target)) return null
  const others = 'Correct it, or remove the line.'
  return `There is no page ${target} on this site. ${formatSuggestion(target, paths, others)}`
}

/** A circle is told of once, at the first of its addresses. */
function findChainFault(from: string, pairs: Map<string, unknown>): string | null {
  const steps = listSteps(from, pairs)
  const last = steps.at(-1)
  if (last === from) {
    const isFirst = steps.every((step) => from <= step)
    return isFirst ? `${from} leads back to itself. Send it to a page that is there.` : null
  }
  return pairs.has(last ?? '')
    ? null
    : `${steps[0]} is sent on itself. Send ${from} to ${last} at once.`
}

/** Where a reader comes by, until the end or the first address that comes a second time. */
function listSteps(from: string, pairs: Map<string, unknown>): string[] {
  const steps: string[] = []
  for (let next = pairs.get(from); typeof next === 'string'; next = pairs.get(next)) {
    const isSecondTime = steps.includes(next)
    steps.push(next)
    if (isSecondTime || next === from) break
  }
  return steps
}

function adviceOf({ issues }: { issues: { message: string }[] }): string {
  return `${issues[0]?.message}.`
}

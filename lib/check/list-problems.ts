import { findGoodTexts } from '@/lib/check/good-texts'
import type { Content } from '@/lib/check/reading/content'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import type { Problem, Rule } from '@/lib/check/rule'
import { RULES } from '@/lib/check/rules'

/** A problem together with the rule that found it. */
export type FoundProblem = Problem & { rule: Rule }

/**
 * What every rule has to say about a content, rule by rule. Each message is one line. What is kept
 * of earlier runs saves time and changes nothing else.
 */
export function listProblems(content: Content, kept: KeptReadings | null = null): FoundProblem[] {
  const { rest, keep } = kept ? findGoodTexts(content, kept) : { rest: content, keep: () => {} }
  const problems = RULES.flatMap((rule) =>
    [...rule.check(rule.isAboutTexts ? rest : content)].map((problem) => ({
      ...problem,
      rule,
      // What an editor wrote is quoted in messages, and may hold line breaks.
      message: problem.message.replace(/[\s\p{Cc}]+/gu, ' '),
    })),
  )
  keep(new Set(problems.map(({ file }) => file)))
  return problems
}

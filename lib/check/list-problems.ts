import type { Content } from '@/lib/check/reading/content'
import type { Problem, Rule } from '@/lib/check/rule'
import { RULES } from '@/lib/check/rules'

/** A problem together with the rule that found it. */
export type FoundProblem = Problem & { rule: Rule }

/** What every rule has to say about a content, rule by rule. Each message is one line. */
export function listProblems(content: Content): FoundProblem[] {
  return RULES.flatMap((rule) =>
    [...rule.check(content)].map((problem) => ({
      ...problem,
      rule,
      // What an editor wrote is quoted in messages, and may hold line breaks.
      message: problem.message.replace(/[\s\p{Cc}]+/gu, ' '),
    })),
  )
}

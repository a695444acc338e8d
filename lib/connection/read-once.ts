/**
 * A question that is asked of the database once, since nothing writes to it while the site runs, and
 * answered from memory from then on. Where the editor's loop opens another database, the module that
 * holds the question is evaluated anew. A failure is not kept: the next one asks again.
 */
export function readOnce<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null
  return () => {
    answer ??= read().catch((error: unknown) => {
      answer = null
      throw error
    })
    return answer
  }
}

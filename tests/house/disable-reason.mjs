const DIRECTIVE = /^\s*eslint-disable(-next-line|-line)?\b/
const REASON = /\s--\s+\S/

/** ESLint rule: who switches a rule off says why, after ` -- ` in the same comment. */
export const disableReason = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program({ comments }) {
        for (const { value, loc } of comments) {
          if (!DIRECTIVE.test(value) || REASON.test(value)) continue
          const message = 'Say why the rule is switched off: `eslint-disable-… rule -- the reason`.'
          context.report({ loc, message })
        }
      },
    }
  },
}

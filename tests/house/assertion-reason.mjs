/** ESLint rule: `as` and `!` overrule the compiler, so a comment on the same line says why. */
export const assertionReason = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { comments } = context.sourceCode.ast
    const linesWithComment = new Set(comments.map(({ loc }) => loc.start.line))

    function check(node) {
      if (isConstAssertion(node) || linesWithComment.has(node.loc.end.line)) return
      const message = 'Say on the same line, in a comment, why the compiler is overruled here.'
      context.report({ node, message })
    }
    return { TSAsExpression: check, TSNonNullExpression: check, TSTypeAssertion: check }
  },
}

/** `as const` claims nothing that the compiler does not see for itself. */
function isConstAssertion({ typeAnnotation }) {
  return typeAnnotation?.typeName?.name === 'const'
}

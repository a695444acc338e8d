import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { listCode } from '../support/list-files'

const files = listCode().filter((path) => /^lib\/[^/]+\/[^/]+-schema\.ts$/.test(path))

test('the schemas were read: they have their fields', () => {
  expect(files).toContain('lib/event/event-schema.ts')
  expect(listFields('lib/event/event-schema.ts').map(({ name }) => name)).toContain('relevance')
})

test('every field of a schema says what it is', () => {
  const fields = files.flatMap((path) =>
    listFields(path).map(({ name, line, isDocumented }) => ({
      place: `${path}:${line} ${name}`,
      isDocumented,
    })),
  )

  expect(fields.filter(({ isDocumented }) => !isDocumented).map(({ place }) => place)).toEqual([])
})

type Field = { name: string; line: number; isDocumented: boolean }

/** The fields of every object schema in a file, those of an object inside another too. */
function listFields(path: string): Field[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const fields: Field[] = []
  function look(node: ts.Node) {
    if (ts.isPropertyAssignment(node) && isShapeOfSchema(node.parent)) {
      fields.push({
        name: node.name.getText(file),
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        isDocumented: ts.getJSDocCommentsAndTags(node).some(({ comment }) => comment !== undefined),
      })
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return fields
}

/** True of the braces in `z.strictObject({ … })` and its likes. */
function isShapeOfSchema({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent)) return false
  const { expression } = parent
  return ts.isPropertyAccessExpression(expression) && /object$/i.test(expression.name.text)
}

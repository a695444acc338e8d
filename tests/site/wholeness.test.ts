import { expect, test } from '@playwright/test'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import { readAllPages } from '../support/site-pages'

/** What shows that a value was missing where words were put together. */
const HOLES = /\b(undefined|null|NaN|Invalid Date)\b|\[object |\{\{|\$\{/

test('no heading, list, table or section is empty', async ({ request }) => {
  for (const { address, tree } of await readAllPages(request)) {
    const containers = findElements(tree, 'h1', 'h2', 'h3', 'ul', 'ol', 'dl', 'tbody', 'section')
    const empty = containers.filter((element) => textOf(element) === '')
    const names = empty.map((element) => `${element.tagName} ${attributeOf(element, 'id')}`)
    expect.soft(names, address).toEqual([])
  }
})

test('no page shows a value that was missing', async ({ request }) => {
  for (const { address, tree } of await readAllPages(request)) {
    const holes = findElements(tree, 'main')
      .map(textOf)
      .filter((words) => HOLES.test(words))
    expect.soft(holes, address).toEqual([])
  }
})

import path from 'node:path'
import { expect, test } from 'vitest'
import { checkChanged } from '../support/content-folder'
import { attributeOf, findElements, nameOf, textOf } from '../support/html-tree'
import { loadTree } from '../support/load-tree'
import { renderTree } from '../support/render-tree'
import { createTemporaryFolder } from '../support/temporary-folder'
import { ARTICLE_PATH, CONTENT_TREE } from '../examples/content-tree'

const CAVEAT = 'The two counts do not begin on the same day.'
const SENTENCE = `By 11 July 2025 it was [25.8% lower](change:arrivals-2025..later "${CAVEAT}").`
const CHANGE = {
  'sources/report.yaml': `title: Report
shortTitle: Report
kind: press
published: 2025-07-12
statistics:
  - slug: later
    measure: arrivals
    value: 2548
    period: 2025-06-01/2025-07-11
    locator: paragraph 1
`,
  [ARTICLE_PATH]: `${CONTENT_TREE[ARTICLE_PATH] ?? ''}\n${SENTENCE}\n`,
}
const databaseFile = path.join(createTemporaryFolder(), 'caveat', 'content.db')
await loadTree(databaseFile, CHANGE)
process.env.DATABASE_FILE = databaseFile
const { ArticleView } = await import('@/components/article/article-view')
const { TracedFigures } = await import('@/components/article/traced-figures')
const { getArticle } = await import('@/lib/article/article-queries')
const { listUses } = await import('@/lib/figure/figure-queries')
const { listTracedFigures } = await import('@/lib/figure/figure-ledger')
const { GET: getCsv } = await import('@/app/articles/[slug]/numbers.csv/route')
const { GET: getJson } = await import('@/app/articles/[slug]/numbers.json/route')
const article = await getArticle('pilot')
if (!article) throw new Error('The article was not loaded')
const context = { params: Promise.resolve({ slug: 'pilot' }) }
const request = new Request('http://localhost/')

test('the comparison passes the check with its caveat, and is refused without it', async () => {
  const rulesOf = async (change: Record<string, string>) =>
    (await checkChanged(change)).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  const bare = (CHANGE[ARTICLE_PATH] ?? '').replace(` "${CAVEAT}"`, '')

  expect(await rulesOf(CHANGE)).toEqual([])
  expect(await rulesOf({ ...CHANGE, [ARTICLE_PATH]: bare })).toEqual(['calculated-change'])
})

test('the caveat stands in the note, and in no title that only a mouse shows', () => {
  const page = renderTree(<ArticleView article={article} recordedTo="2026-11-25" />)
  const opener = findElements(page, 'button').find((button) =>
    nameOf(button).startsWith('Source of 25.8% lower'),
  )
  const target = opener && attributeOf(opener, 'popoverTarget')
  const note = findElements(page, 'div').find((element) => attributeOf(element, 'id') === target)

  expect(opener && nameOf(opener)).toMatch(/, with a caveat$/)
  expect(note && textOf(note)).toContain(`Caveat. ${CAVEAT}`)
  expect(findElements(page, 'a', 'span', 'button').filter((one) => one.properties.title)).toEqual(
    [],
  )
})

test('the page of the numbers shows it beside its figure alone', () => {
  const figures = listTracedFigures(article.figures, article.notes)
  const rows = findElements(renderTree(<TracedFigures figures={figures} />), 'tr')

  expect(rows.map(textOf).filter((row) => row.includes(CAVEAT))).toEqual([
    expect.stringContaining('25.8% lower'),
  ])
})

test('it is in the data that can be downloaded', async () => {
  const csv = await (await getCsv(request, context)).text()
  const json = (await (await getJson(request, context)).json()) as { figures: unknown[] } // of the route

  expect(csv.split('\r\n')[0]?.split(',')).toContain('caveat')
  expect(csv.split('\r\n').filter((line) => line.includes(CAVEAT))).toHaveLength(1)
  expect(json.figures.at(-1)).toMatchObject({ figure: '25.8% lower', caveat: CAVEAT })
  expect(json.figures[0]).toMatchObject({ figure: '3,434', caveat: null })
})

test('where the statistic is used, the sentence stands with its caveat', async () => {
  const [use] = await listUses(['later'])

  expect(use?.sentences).toEqual([`By 11 July 2025 it was 25.8% lower. (${CAVEAT})`])
})

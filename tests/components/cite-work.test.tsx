import { expect, test } from 'vitest'
import { CiteWork } from '@/components/site/cite-work'
import { listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const work = {
  title: 'Talks begin',
  address: '/articles/talks-begin',
  version: '2026-11-24',
  accessed: '2026-11-25',
}

test('a page offers its citation as a sentence and in every other form', () => {
  const tree = renderTree(<CiteWork work={work} />)

  expect(textOf(tree)).toContain(
    'Tideline (2026). ‘Talks begin’. Version of 24 November 2026, accessed 25 November 2026.',
  )
  expect(listLinks(tree).map(({ href, text }) => [href, text])).toEqual([
    ['/articles/talks-begin.txt', 'Plain text'],
    ['/articles/talks-begin.bib', 'BibTeX'],
    ['/articles/talks-begin.ris', 'RIS'],
    ['/articles/talks-begin.csl.json', 'CSL-JSON'],
  ])
})

import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { ArticleView } from '@/components/article/article-view'
import type { Article } from '@/lib/article/article-queries'
import { talksBegin } from '../examples/articles'
import { arrivalsFigure, exemptFigure } from '../examples/figures'
import { arrivals2025 } from '../examples/statistics'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const figures = [arrivalsFigure, exemptFigure]
const body = '<h2 id="before">Before</h2><p>They met.</p><h3 id="inner">Inner</h3><p>Again.</p>'

test('the title of an article is its one h1, its numbers marked and not linked', () => {
  const [heading, ...others] = findElements(view({}), 'h1')

  expect(heading && textOf(heading)).toBe('Talks begin after 3,434 arrivals')
  expect(heading && listLinks(heading)).toEqual([])
  expect(others).toEqual([])
})

test('its head says what it is, when it appeared, what it covers and when it was changed', () => {
  const [header] = findElements(view({}), 'header')
  const words = header ? textOf(header) : ''

  expect(words).toContain('News')
  expect(words).toContain('Officials met on two days.')
  expect(words).toContain('Published 22 November 2026')
  expect(words).toContain('Updated 24 November 2026')
  expect(words).toContain('Covers March 2025')
  expect(words).not.toContain('Draft')
})

test('an article that was never changed does not speak of an update', () => {
  const [header] = findElements(view({ modified: talksBegin.published, updates: [] }), 'header')

  expect(header && textOf(header)).not.toContain('Updated')
})

test('a draft says that it is one', () => {
  expect(textOf(view({ isDraft: true }))).toContain('Draft: not published')
})

test('its contents name the sections of the text and what follows it, and lead there', () => {
  const tree = view({})
  const [contents] = findElements(tree, 'nav')
  const links = contents ? listLinks(contents).filter(({ href }) => href.startsWith('#')) : []
  const ids = findElements(tree, 'h2', 'section').map((element) => attributeOf(element, 'id'))

  expect(contents && nameOf(contents)).toBe('Contents')
  expect(links.map(({ text }) => text)).toEqual([
    'Before',
    'Key statistics',
    'Sources',
    'Updates and corrections',
    'Cite this page',
  ])
  for (const { href } of links) expect(ids).toContain(href.slice(1))
})

test('its key points stand before its text', () => {
  const words = textOf(view({ keyPoints: ['Officials agreed.', 'Nothing was signed.'] }))

  expect(words.indexOf('Officials agreed.')).toBeGreaterThan(-1)
  expect(words.indexOf('Nothing was signed.')).toBeLessThan(words.indexOf('They met.'))
})

test('the key statistics of its events stand below the text, each with its source', () => {
  const section = sectionOf(view({}), 'Key statistics')

  expect(section).toContainEqual({ href: arrivals2025.address, text: '3,434 people' })
  expect(section.map(({ href }) => href)).toContain('/sources/report-on-a-plan')
})

test('its sources are named with the place in them', () => {
  const tree = view({})

  expect(sectionOf(tree, 'Sources').map(({ href }) => href)).toEqual(['/sources/report-on-a-plan'])
  expect(textOf(tree)).toContain('Report on a plan, 6–11 March 2025, inferred, paragraph 4')
})

test('its history tells updates and corrections apart, the newest first', () => {
  const corrections = [{ date: '2026-11-25', note: 'The day was wrong.' }]
  const [log] = findElements(view({ corrections, modified: '2026-11-25' }), 'dl')

  expect(log && textOf(log)).toBe(
    '25 November 2026Correction. The day was wrong.' +
      '24 November 2026Update. A paragraph was added.' +
      '22 November 2026First published.',
  )
})

test('what is related leads to its events, topics and actors', () => {
  const [related] = findElements(view({}), 'aside')

  expect(related && listLinks(related).map(({ href }) => href)).toEqual([
    '/timeline/officials-meet',
    '/topics/returns',
    '/actors/home-office',
  ])
})

test('what an article has none of is not there at all', () => {
  const [related] = findElements(view({ actors: [], events: [], topics: [] }), 'aside')

  expect(related && textOf(related)).toBe('')
})

test('its citation holds its title, its address and its version', () => {
  const citation = textOf(view({})).split('Cite this page').at(-1)

  expect(citation).toContain('Talks begin after 3,434 arrivals')
  expect(citation).toContain('/articles/talks-begin')
  expect(citation).toContain('24 November 2026')
})

function view(differences: Partial<Article>): Root {
  const article = { ...talksBegin, body, figures, ...differences }
  return renderTree(<ArticleView article={article} recordedTo="2026-11-25" />)
}

function sectionOf(tree: Root, heading: string) {
  const section = findElements(tree, 'section').find((it) =>
    findElements(it, 'h2').some((own) => textOf(own) === heading),
  )
  return section ? listLinks(section) : []
}

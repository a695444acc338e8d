import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Term', { slug: 'taxi-boat', title: 'taxi boat', aliases: '["bateau-taxi"]' })
await add('Term', { slug: 'etat', title: 'État' })
const { listTerms } = await import('@/lib/term/term-queries')

test('terms stand as in a dictionary, whatever their capitals and accents', async () => {
  expect((await listTerms()).map(({ title }) => title)).toEqual([
    'État',
    'Removal',
    'Return',
    'taxi boat',
  ])
})

test('a term arrives with its other words, its explanation and what to read next', async () => {
  const terms = await listTerms()
  const find = (name: string) => terms.find(({ slug }) => slug === name)

  expect(find('return')).toEqual({
    slug: 'return',
    title: 'Return',
    aliases: [],
    body: '<p>A journey.</p>',
    seeAlso: [{ title: 'Removal', address: '/glossary#removal' }],
  })
  expect(find('taxi-boat')?.aliases).toEqual(['bateau-taxi'])
})

import { expect, test } from 'vitest'
import { readSearchParameters } from '@/lib/http/read-search-parameters'

test('a parameter that is given twice is there twice, and one that is not given is not there', () => {
  const parameters = readSearchParameters({
    topic: 'returns',
    kind: ['law', 'meeting'],
    q: '',
    sort: undefined,
  })

  expect([...parameters]).toEqual([
    ['topic', 'returns'],
    ['kind', 'law'],
    ['kind', 'meeting'],
    ['q', ''],
  ])
})

test('names that every object has bring in nothing but what was given', () => {
  const parameters = readSearchParameters({
    constructor: [Object, '1'],
    toString: Object,
    topic: 'returns',
  })

  expect([...parameters]).toEqual([
    ['constructor', '1'],
    ['topic', 'returns'],
  ])
})

test('a control character is a space', () => {
  expect([...readSearchParameters({ q: 'a\u0000b\n' })]).toEqual([['q', 'a b ']])
})

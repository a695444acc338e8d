import { expect, test } from 'vitest'
import { findCircles } from '@/lib/check/circles'

const steps = (text: string) =>
  text.split(' ').map((step) => ({ from: step.charAt(0), to: step.charAt(1) }))

test.each([
  ['ab bc', ''],
  ['ab ac bd cd', ''],
  ['ab bc ca', 'ca'],
  ['ab ba cd dc', 'ba dc'],
  ['ab bc cb', 'cb'],
  ['ab ab ba', 'ba'],
])('of %s the steps that close a circle are %j', (given, closing) => {
  expect(findCircles(steps(given)).map(({ from, to }) => from + to)).toEqual(
    closing.split(' ').filter(Boolean),
  )
})

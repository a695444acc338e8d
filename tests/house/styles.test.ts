import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listCode } from '../support/list-files'

/** Words that the styles are told not to take for utilities. */
const LEFT_OUT = [
  ...readFileSync('app/globals.css', 'utf8').matchAll(/@source not inline\('([\w-]+)'\)/g),
].map(([, word = '']) => word)
const CLASS = /^[a-z0-9:[\]/.!-]+$/

test('no class is used that the styles leave out', () => {
  const lists = listCode()
    .filter((path) => /^(app|components)\/.*\.tsx$/.test(path))
    .flatMap((path) =>
      listClassLists(readFileSync(path, 'utf8')).map((list) => ({
        path,
        classes: list.split(' '),
      })),
    )
  const missing = lists.filter(({ classes }) => classes.some((name) => LEFT_OUT.includes(name)))

  expect(LEFT_OUT.length).toBeGreaterThan(0)
  expect(lists.length).toBeGreaterThan(300)
  expect(missing).toEqual([])
})

/** What `className` says, and other texts that look like a list of classes. */
function listClassLists(text: string): string[] {
  const given = [...text.matchAll(/className="([^"]*)"/g)].map(([, list = '']) => list)
  const alike = [...text.matchAll(/(["'`])((?:(?!\1)[^\n\\])*)\1/g)]
    .map(([, , list = '']) => list)
    .filter((list) => list.includes('-') && list.split(' ').every((name) => CLASS.test(name)))
  return [...given, ...alike.filter((list) => list.includes(' '))]
}

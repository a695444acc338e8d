import fc from 'fast-check'
import type { Element, Nodes, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { visit } from 'unist-util-visit'
import { stripFramework } from '@/server/strip-framework'

test.each([
  ['a script of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['one for old browsers', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
  ['the text of the page once more', '<script>self.__next_f.push([1,"<p>\\u003c/p>"])</script>'],
  ['an inline module', '<script type="module">import "/x.js"</script>'],
  ['the start of the framework', '<script id="_R_">(globalThis["TURBOPACK"]=[])</script>'],
  ['a preload of a script', '<link rel="preload" as="script" href="/_next/static/a.js"/>'],
  ['a preload of a module', '<link rel="modulepreload" href="/_next/static/a.js">'],
  ['a script in capitals', '<SCRIPT SRC="/_next/a.js"></SCRIPT>'],
  ['a script with a > in an attribute', '<script data-x="a > b" src="/_next/a.js"></script>'],
  ['a mark between two texts', '<!-- -->'],
  ['a mark of a part that came later', '<!--$--><!--/$-->'],
  ['a script that names scripts', '<script>a="<!--<script>";b="</script>";c="-->"</script>'],
])('%s is taken out', (_, markup) => {
  expect(stripFramework(`<p>One</p>${markup}<p>Two</p>`)).toBe('<p>One</p><p>Two</p>')
})

test.each([
  ['JSON-LD', '<script type="application/ld+json">{"a":"self.__next_f"}</script>'],
  ['a module of our own', '<script type="module" src="/enhance/elements.js" async=""></script>'],
  ['the stylesheet', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
  ['the preload of a font', '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>'],
  ['a script that is told of', '<p>&lt;script src="/_next/a.js"&gt;&lt;/script&gt;</p>'],
  ['a script in a title', '<title><script src="/_next/a.js"></script></title>'],
  ['a script in a field', '<textarea><script>alert(1)</script></textarea>'],
  ['a script in a comment', '<!-- <script src="/_next/a.js"></script> -->'],
  ['a script in an attribute', '<img alt="<script>self.__next_f.push()</script>">'],
  ['a script in a bare attribute', '<img alt=<script>self</img>'],
  ['an element with a longer name', '<script-list src="/_next/a.js">text</script-list>'],
  ['a lone <', '<p>1 < 2 <3 <</p>'],
  ['a comment that says something', '<!-- $ -->'],
  ['a mark that keeps a reference from its end', '<p>&am<!-- -->p; &<!-- -->lt;</p>'],
  ['a mark that keeps a < from a name', '<p><<!-- -->b></p>'],
  ['a mark before the first line of a text', '<pre><!-- -->\nOne</pre>'],
  ['a mark in a title', '<title>One<!-- -->Two</title>'],
])('%s stays as it is', (_, markup) => {
  const html = `<p>One</p>${markup}<p>Two</p>`

  expect(stripFramework(html)).toBe(html)
})

test('nothing is taken out of a page that is cut short', () => {
  const html = '<p>One</p><script>self.__next_f.push([1,"'

  expect(stripFramework(html)).toBe(html)
})

test.each([
  '<',
  '<a ',
  '<a x="',
  '<a x ',
  '<!--',
  '</titl',
  '<title>x',
  '<script>',
  '<script><!--',
])('a long page of %s takes no longer than its length', (part) => {
  const began = performance.now()
  const html = part.repeat(100_000)

  expect(stripFramework(html)).toBe(html)
  expect(performance.now() - began).toBeLessThan(2000)
})

test('whatever a page says, a parser sees the same page without the framework', () => {
  fc.assert(
    fc.property(fc.array(piece(), { maxLength: 12 }), (pieces) => {
      const html = `<!DOCTYPE html><html><body><main>${pieces.join('')}</main></body></html>`

      expect(withoutMarks(parse(stripFramework(html)))).toEqual(withoutFramework(parse(html)))
    }),
    { numRuns: 2000 },
  )
})

test('a second time there is nothing to take out', () => {
  fc.assert(
    fc.property(fc.array(piece(), { maxLength: 12 }), (pieces) => {
      const once = stripFramework(pieces.join(''))

      expect(stripFramework(once)).toBe(once)
    }),
  )
})

/** Markup of the framework and of ours, with texts between and inside that look like either. */
function piece(): fc.Arbitrary<string> {
  const look = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      ...['<script>', '</script>', '<!--', '-->', '<script src="/_next/a.js"></script>', "it's"],
      ...['self.__next_f', '"', '>', '<', '<b', '</', '&lt;script&gt;', '<link rel="preload"'],
    ),
  )
  const text = fc.array(look, { maxLength: 4 }).map((parts) => parts.join(''))
  const escaped = text.map((words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  const quoted = text.map((words) => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;'))
  const inScript = text.map((words) => words.replace(/</g, '\\u003c'))
  const inComment = text.map((words) => words.replace(/[<>-]/g, ''))
  return fc.oneof(
    escaped,
    quoted.map((value) => `<p title="${value}">x</p>`),
    escaped.map((words) => `<textarea>${words}</textarea>`),
    inComment.map((words) => `<!--${words}-->`),
    fc.constantFrom('<!-- -->', '<!--$-->', '<!--/$-->', '<pre><!-- -->', '\n', '</pre>'),
    inScript.map((words) => `<script>${words}</script>`),
    inScript.map((words) => `<script type="application/ld+json">${words}</script>`),
    quoted.map((value) => `<script data-x="${value}" src="/_next/a.js"></script>`),
    quoted.map((value) => `<script title='${value.replace(/'/g, '')}' src=/own.js></script>`),
    quoted.map((value) => `<link title="${value}" rel="preload" as="script" href="/_next/a.js"/>`),
    quoted.map((value) => `<link title="${value}" rel="stylesheet" href="/_next/a.css"/>`),
  )
}

function parse(html: string): Root {
  const tree = unified().use(rehypeParse).parse(html)
  visit(tree, (node) => void delete node.position)
  return tree
}

function withoutFramework(tree: Root): Root {
  return without(tree, (node) => isMark(node) || (node.type === 'element' && isFrameworks(node)))
}

/** Those that were left, since the texts around them would become another, mean nothing either. */
function withoutMarks(tree: Root): Root {
  return without(tree, isMark)
}

function without(tree: Root, isLeftOut: (node: Nodes) => boolean): Root {
  visit(tree, (node) => {
    if (!('children' in node)) return
    // A parser makes one text of those that touch.
    node.children = node.children
      .filter((child) => !isLeftOut(child))
      .reduce<RootContent[]>((children, child) => {
        const before = children.at(-1)
        if (before?.type === 'text' && child.type === 'text') before.value += child.value
        else children.push(child)
        return children
      }, []) as typeof node.children // what may stand in it is unchanged
  })
  return tree
}

function isMark(node: Nodes): boolean {
  const marks = [
    ' ',
    ...['$', '/$'].flatMap((mark) => ['', '?', '!', '~'].map((end) => mark + end)),
  ]
  return node.type === 'comment' && [...marks, '&', '/&'].includes(node.value)
}

function isFrameworks({ tagName, properties }: Element): boolean {
  const { as, rel, src, type } = properties
  if (tagName === 'link') return [rel].flat().includes('preload') && as === 'script'
  if (tagName !== 'script' || type === 'application/ld+json') return false
  return src === undefined || String(src).startsWith('/_next/')
}

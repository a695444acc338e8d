import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { parseHtml } from '@/lib/markdown/parse-html'
import { compileMarkdown } from '../support/compile-markdown'

const HARMLESS_TAGS =
  /^(h[1-6]|p|a|img|strong|em|del|code|pre|br|hr|blockquote|ul|ol|li|input|sup|section|table|thead|tbody|tr|th|td)$/
const HARMLESS_SCHEME = /^(https?|stat|change|latest|plain)$/

const ATTACKS = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;&#x61;vascript&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](<%20javascript:alert(1)>)',
  '[x](javascript://example.org/%0Aalert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](blob:https://example.org/1)',
  '[x](file:///etc/passwd)',
  '[x](STAT:arrivals)',
  '[x](statistic:arrivals)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![x](stat:arrivals)',
  '![x](https://example.org/a.png" onerror="alert(1))',
  '[x](https://example.org/" onclick="alert(1))',
  '[x](stat:arrivals "\\" onmouseover=\\"alert(1)")',
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://example.org/a.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  'words <b onclick="alert(1)">in bold</b>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
  '<iframe src="https://example.org"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<style>@import "https://example.org/a.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://example.org/">',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!--><img src=x onerror=alert(1)>-->',
  '```html" onload="alert(1)\nx\n```',
  '| [x](javascript:alert(1)) |\n| - |\n| <img src=x onerror=alert(1)> |',
  '[^1]\n\n[^1]: [x](javascript:alert(1)) <script>alert(1)</script>',
  '[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: note',
]

test.each(ATTACKS)('nothing dangerous is left of %j in a text', async (attack) => {
  expect(listDangers(await compileMarkdown(attack))).toEqual([])
  expect(listDangers(await compileMarkdown(`# Heading ${attack}`))).toEqual([])
  expect(listDangers(await compileMarkdown(`- ${attack}`))).toEqual([])
})

test.each(ATTACKS)('nothing dangerous is left of %j in a title', (attack) => {
  expect(listDangers({ type: 'root', children: parseInlineMarkdown(attack) })).toEqual([])
})

test.each([
  '<a href="javascript:alert(1)">x</a>',
  '<img src="data:image/svg+xml,x" onerror="alert(1)">',
  '<p style="color:red">x</p>',
  '<script>alert(1)</script>',
])('what looks for dangers would find %s', (html) => {
  expect(listDangers(html)).not.toEqual([])
})

test.each([
  ['[3,434](stat:arrivals)', '<p><a href="stat:arrivals">3,434</a></p>'],
  ['[15% more](change:a..b)', '<p><a href="change:a..b">15% more</a></p>'],
  ['[20,000](latest:arrivals)', '<p><a href="latest:arrivals">20,000</a></p>'],
  ['[two](plain:illustration)', '<p><a href="plain:illustration">two</a></p>'],
  ['[x](/sources/a#reading)', '<p><a href="/sources/a#reading">x</a></p>'],
  ['[x](#arrivals)', '<p><a href="#arrivals">x</a></p>'],
  ['[x](https://example.org/?a=b)', '<p><a href="https://example.org/?a=b">x</a></p>'],
  ['![A boat](/pictures/boat.jpg)', '<p><img src="/pictures/boat.jpg" alt="A boat"></p>'],
  ['**a** *b* ~~c~~ `d`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>'],
  ['## [3](stat:a) boats', '<h2 id="3-boats"><a href="stat:a">3</a> boats</h2>'],
])('%s comes through', async (markdown, html) => {
  expect(await compileMarkdown(markdown)).toBe(html)
})

test('the links of footnotes lead to each other', async () => {
  const tree = parseHtml(await compileMarkdown('One[^a] two[^b] one[^a].\n\n[^a]: A\n[^b]: B'))
  const ids: unknown[] = []
  const targets: unknown[] = []
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.push(`#${properties.id}`)
    if (properties.href) targets.push(properties.href)
    for (const id of [properties.ariaDescribedBy ?? []].flat()) targets.push(`#${id}`)
  })

  expect(targets).toHaveLength(9)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

/** Every tag, attribute and address that could make a browser run or load something. */
function listDangers(html: string | ReturnType<typeof parseHtml>): string[] {
  const dangers: string[] = []
  visit(typeof html === 'string' ? parseHtml(html) : html, (node) => {
    if (node.type === 'raw' || node.type === 'comment') dangers.push(node.type)
    if (node.type !== 'element') return
    if (!HARMLESS_TAGS.test(node.tagName)) dangers.push(node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on|style|srcdoc|action|background/i.test(name)) dangers.push(name)
      if (/href|src|cite|data$/i.test(name) && !isHarmless(String(value))) dangers.push(`${value}`)
    }
  })
  return dangers
}

function isHarmless(address: string): boolean {
  const { protocol } = new URL(address, 'https://tideline.example')
  return HARMLESS_SCHEME.test(protocol.slice(0, -1))
}

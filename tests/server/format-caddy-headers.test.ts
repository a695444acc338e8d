import { expect, test } from 'vitest'
import { formatCaddyHeaders } from '@/server/format-caddy-headers'
import { securityHeaders } from '@/server/security-headers'

type Headers = Record<string, string>

const RELEASE = { contentVersion: 'abc123', builtAt: '2026-01-01T00:00:00Z' }
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const FEED = { 'content-type': 'application/atom+xml' }
const STYLE = { 'content-type': 'text/css', 'cache-control': 'immutable' }
const FONT = { 'content-type': 'font/woff2', 'cache-control': 'immutable' }

const text = format({
  'index.html': HTML,
  'embed/events/one.html': HTML,
  'feed.xml': FEED,
  'pilot.bib': { 'content-type': 'application/x-bibtex', link: '</pilot>; rel="describes"' },
  '_next/static/a.css': STYLE,
  '_next/static/a.woff2': FONT,
})

test('every header of the one list is there for each kind of page', () => {
  for (const [name, value] of Object.entries(securityHeaders('/'))) {
    expect(snippet('page-headers')).toContain(`${name} \`${value}\`\n`)
  }
  for (const [name, value] of Object.entries(securityHeaders('/embed/events/one'))) {
    expect(snippet('embed-headers')).toContain(`${name} \`${value}\`\n`)
  }
  expect(snippet('embed-headers')).not.toContain('x-frame-options')
})

test('pages alone name what may be fetched beforehand, and all say which content they are', () => {
  expect(text.match(/speculation-rules `"\/speculation-rules.json"`/g)).toHaveLength(1)
  expect(text.match(/x-content-version `abc123`/g)).toHaveLength(4)
})

test('a file has its own headers by its address, and no others', () => {
  const [, names] = /^\tmap \S+ (.+) \{$/m.exec(snippet('file-headers')) ?? []

  expect(names).toBe('{file_content_type} {file_link}')
  expect(snippet('file-headers')).toContain('\t\t`/feed.xml` `application/atom+xml` ``\n')
  expect(snippet('file-headers')).toContain(
    '\t\t`/pilot.bib` `application/x-bibtex` `</pilot>; rel="describes"`\n',
  )
  expect(snippet('file-headers')).toContain('@file_link not vars {file_link} ""\n')
})

test('what pages are made of has its headers by its ending, so that older files have them too', () => {
  expect(snippet('asset-headers')).toContain('cache-control `immutable`\n')
  expect(snippet('asset-headers')).toContain('\t\t`~\\.css$` `text/css`\n')
  expect(snippet('asset-headers')).not.toContain('a.css')
})

test('two pages with headers of their own stop the build, since Caddy would send the same', () => {
  const withLink = { ...HTML, link: '<https://elsewhere.example>' }

  expect(() => format({ 'one.html': HTML, 'two.html': withLink })).toThrow(
    'Some pages differ from others in their headers: link',
  )
})

test.each(['a`b', '{env.SECRET}', 'a\nb'])(
  'a header that Caddy would read otherwise: %j',
  (value) => {
    expect(() => format({ 'feed.xml': { ...FEED, link: value } })).toThrow('cannot be written down')
  },
)

function format(files: Record<string, Headers>): string {
  const tree = Object.entries(files).map(([path, headers]) => {
    const address = `/${path}`.replace(/\.html$/, '').replace(/^\/index$/, '/')
    return [address, { path, headers }] as const
  })
  return formatCaddyHeaders(new Map(tree), RELEASE)
}

function snippet(name: string): string {
  return new RegExp(`^\\(${name}\\) \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(text)?.[1] ?? ''
}

import { expect, test } from 'vitest'
import { HttpUrlSchema } from '@/lib/http-url'

test.each([
  'https://example.org',
  'http://example.org/a/b?c=d&e#f',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org:8080/a%20b',
  'https://пример.рф/путь',
  'https://web.archive.org/web/2025/https://example.org/',
])('%s may be followed', (url) => {
  expect(HttpUrlSchema.parse(url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'mailto:editor@example.org',
  'httpss://example.org',
  'stat:arrivals',
  '//example.org',
  '/sources/a',
  'example.org',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://',
  'https://exa mple.org',
  'h\tttps://example.org',
  ' https://example.org',
  'https://example.org ',
  'https://example.org\nhttps://example.com',
  'https://example.org/\u0000',
  'https://example.org@example.com/',
  'https://editor:secret@example.org/',
  '',
])('%j may not be followed', (url) => {
  expect(HttpUrlSchema.safeParse(url).error?.issues.map(({ message }) => message)).toEqual([
    'This is not a web address. Write one that begins with https://',
  ])
})

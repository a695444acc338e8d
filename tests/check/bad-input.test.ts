import { expect, test } from 'vitest'
import { type ContentChange, reportChanged } from '../support/content-folder'

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

/** Each kind of bad input with the one line that is printed for it. */
const BAD_INPUT: [string, ContentChange, string][] = [
  [
    'a missing field',
    { 'topics/returns.yaml': 'title: Returns\n' },
    'content/topics/returns.yaml:1:1  schema  description is missing. Add it.',
  ],
  [
    'an unknown field',
    { 'topics/returns.yaml': 'titel: Returns\ntitle: Returns\ndescription: Sent back.\n' },
    'content/topics/returns.yaml:1:1  schema  There is no field titel. Did you mean title?',
  ],
  [
    'a wrong type',
    { 'topics/returns.yaml': 'title: 2024\ndescription: Sent back.\n' },
    'content/topics/returns.yaml:1:8  schema  title is a number. Write it as a text, in quotes: "2024".',
  ],
  [
    'an impossible date',
    { 'articles/2026/pilot.md': { fields: 'published: 2026-02-30' } },
    'content/articles/2026/pilot.md:5:12  schema  published is “2026-02-30”. This is not a day of the calendar. Write it as 2025-03-05.',
  ],
  [
    'a field that stands twice',
    { 'topics/returns.yaml': 'title: Returns\ntitle: Removals\ndescription: Sent back.\n' },
    'content/topics/returns.yaml:2:1  yaml-syntax  This field stands here a second time. Keep one of the two.',
  ],
  [
    'a second colon in a line',
    { 'topics/returns.yaml': 'title: Returns: a topic\ndescription: Sent back.\n' },
    'content/topics/returns.yaml:1:8  yaml-syntax  There is a second colon and blank on this line. Put the text after the field into quotes.',
  ],
  [
    'a quotation that is never closed',
    { 'topics/returns.yaml': 'title: "Returns\ndescription: Sent back.\n' },
    'content/topics/returns.yaml:1:8  yaml-syntax  A quote, bracket or colon is missing. Write it where the text or list ends.',
  ],
  [
    'a duplicate slug',
    {
      'articles/2025/pilot.md':
        '---\ntitle: The pilot\nkind: news\nstandfirst: It began.\npublished: 2025-11-22\ncovers: 2025\ntopics: [returns]\nsources: [{ source: statement, locator: paragraph 1 }]\n---\n\nIt began.\n',
    },
    'content/articles/2026/pilot.md:1:1  unique-slug  The name pilot is taken in content/articles/2025/pilot.md, line 1. Rename this file.',
  ],
  [
    'a reference to nothing',
    { 'measures/arrivals.yaml': { fields: 'topics: [retuns]' } },
    'content/measures/arrivals.yaml:6:5  known-reference  There is no topic retuns. Did you mean returns?',
  ],
  [
    'a number bound to nothing',
    { 'articles/2026/pilot.md': { body: 'So far [3,434](stat:2025-arrivals) arrived.' } },
    'content/articles/2026/pilot.md:16:8  known-binding  There is no statistic 2025-arrivals. Did you mean arrivals-2025 or arrivals-2024?',
  ],
  [
    'a number in a folded standfirst bound to nothing',
    {
      'articles/2026/pilot.md':
        '---\ntitle: The pilot\nkind: news\nstandfirst: >-\n  It began\n  when [3,434](stat:arrivals-2052) came.\npublished: 2026-11-22\ncovers: 2025\ntopics: [returns]\nsources: [{ source: statement, locator: paragraph 1 }]\n---\n\nIt began.\n',
    },
    'content/articles/2026/pilot.md:6:8  known-binding  There is no statistic arrivals-2052. Did you mean arrivals-2024 or arrivals-2025?',
  ],
  [
    'a heading that skips a level',
    { 'articles/2026/pilot.md': { body: '## One\n\nText.\n\n#### Two\n\nText.' } },
    'content/articles/2026/pilot.md:20:1  heading-order  This heading leaves out a level. Begin it with ###.',
  ],
  [
    'an image without alternative text',
    { 'articles/2026/pilot.md': { body: 'A chart: ![](/images/chart.svg)' } },
    'content/articles/2026/pilot.md:16:10  image-alternative  The image has no alternative text. Write what it shows between the square brackets.',
  ],
  [
    'a javascript: link',
    { 'terms/pilot.md': { body: 'A [trial](javascript:alert(1)).' } },
    'content/terms/pilot.md:6:3  known-link  A link cannot lead to javascript:. Write an address that begins with https://, or a path of this site that begins with /.',
  ],
  [
    'raw HTML',
    { 'terms/pilot.md': { body: 'A <b>trial</b>.' } },
    'content/terms/pilot.md:6:3  no-raw-html  There is the HTML tag <b> here. Write it in Markdown, or remove it; for a plain < write \\<.',
  ],
  [
    'a front matter fence other than a bare ---',
    { 'terms/pilot.md': '---js\n{ title: process.exit() }\n---\n\nA trial.\n' },
    'content/terms/pilot.md:1:1  front-matter-fence  The first line is not three hyphens alone but “---js”. Leave only the hyphens there.',
  ],
  [
    'invalid UTF-8',
    { 'topics/returns.yaml': latin1('title: Returns\ndescription: Réadmission.\n') },
    'content/topics/returns.yaml:2:15  valid-encoding  A character here is not UTF-8. Save the file as UTF-8.',
  ],
  [
    'an empty file',
    { 'topics/funding.yaml': '' },
    'content/topics/funding.yaml:1:1  not-empty  This file is empty. Write what belongs in it, or remove it.',
  ],
  [
    'a file in the wrong folder',
    { 'topic/funding.yaml': 'title: Funding\ndescription: Money.\n' },
    'content/topic/funding.yaml:1:1  right-folder  There is no folder topic. Did you mean topics?',
  ],
]

test.each(BAD_INPUT)('%s is refused with its place and its remedy', async (_, change, line) => {
  expect(await reportChanged(change)).toEqual([line])
})

test('more than twenty mistakes in one folder are all listed in one run', async () => {
  const lines = await reportChanged({
    'actors/home-office.yaml': { fields: 'kind: organization\npartOf: home-ofice' },
    'articles/2026/pilot.md':
      '---\ntitle: "2025. The pilot"\nkind: explainer\nstandfirst: It <i>began</i>.\npublished: 2026-11-22\ncovers: 2027\ntopics: [returns, returns]\nsources: [{ source: statment, locator: paragraph 1 }]\nupdates: [{ on: 2026-11-21, note: "See [this](/glossary#pilt)." }]\n---\n\n# Text\n\n![](javascript:alert) [](https://example.org) [3](stat:arrivals) [4](latest:arrival)\n',
    'events/talks.md': '---js\n---\n',
    'measures/arrivals.yaml': { fields: 'unit: persons' },
    'notes.txt': 'A note.',
    'sources/statement.yaml': {
      fields: 'statistics: [{ slug: a, measure: arrivals, value: 1, locator: paragraph 1 }]',
    },
    'terms/pilot.md': '---\ntitle: Pilot\n---\n',
    'terms/trial.md': '',
    'topics/returns.yaml': 'title: Returns: a topic\n',
  })

  expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'content/actors/home-office.yaml:2:7 schema',
    'content/actors/home-office.yaml:4:9 known-reference',
    'content/articles/2026/pilot.md:2:9 one-paragraph',
    'content/articles/2026/pilot.md:4:16 no-raw-html',
    'content/articles/2026/pilot.md:6:9 date-order',
    'content/articles/2026/pilot.md:7:19 listed-once',
    'content/articles/2026/pilot.md:8:21 known-reference',
    'content/articles/2026/pilot.md:9:17 date-order',
    'content/articles/2026/pilot.md:9:40 known-link',
    'content/articles/2026/pilot.md:12:1 heading-order',
    'content/articles/2026/pilot.md:14:1 image-alternative',
    'content/articles/2026/pilot.md:14:1 known-link',
    'content/articles/2026/pilot.md:14:23 link-text',
    'content/articles/2026/pilot.md:14:47 known-binding',
    'content/articles/2026/pilot.md:14:66 known-binding',
    'content/events/talks.md:1:1 front-matter-fence',
    'content/events/talks.md:3:1 event-summary',
    'content/measures/arrivals.yaml:3:7 schema',
    'content/notes.txt:1:1 right-folder',
    'content/sources/statement.yaml:7:5 schema',
    'content/terms/pilot.md:4:1 body-text',
    'content/terms/trial.md:1:1 not-empty',
    'content/topics/returns.yaml:1:8 yaml-syntax',
  ])
})

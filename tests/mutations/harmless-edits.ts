import { addressOf } from './fault'
import type { RealContent } from './real-content'

/** A change to one file after which everything is as true as before. */
export type HarmlessEdit = {
  name: string
  path: string
  text: string
  /** True where a number is set in another form, of which a warning may speak. */
  isNumberForm?: true
}

/** Sentences that hold numbers and no figures. */
const SENTENCES = [
  'The document was read on 22 November 2026.',
  'That was in 2019.',
  'It happened on Wednesday, 5 March.',
  'It was said in spring 2024 and again in 2024–25.',
  'The talks began at 10.30.',
  'The talks began at 9am and ended at noon.',
  'It was the second such meeting, after the first in Calais.',
  'This was the 21st century.',
  'The 1990s were another time.',
  'See paragraph 12 of the report.',
  'See paragraphs 2, 11 and 12.',
  'It is told in section 3.1.',
  'Table 1 shows it.',
  'Two ministers spoke.',
  'For two weeks nothing was said.',
  'Three boats lay in port.',
  'The two governments were of one mind.',
  'It took two years and three months.',
  'One of them was from the Home Office.',
  'They met at 10 Downing Street.',
  'The principle is called one in, one out.',
  'A one-for-one exchange was the aim.',
  'No one knew.',
  'It was one day in spring.',
  'They went by the A16 and the M20.',
  'The MI5 building is elsewhere.',
  'It was done in two ways.',
  'In the first half of 2025 nothing was said.',
  'The phrase "24/7" stands in the post.',
  'The next report may come by 1 May 2027.',
]

/** Another word for a word, in a text without a table. */
const REWORDINGS: [path: string, was: string, is: string][] = [
  ['articles/2026/touquet-funding.md', 'The documents say little', 'The documents tell little'],
  ['articles/2026/touquet-funding.md', 'According to that report', 'By that account'],
  ['articles/2026/touquet-funding.md', 'an upper limit', 'a ceiling'],
  ['articles/2026/one-in-one-out-pilot.md', 'The only number comes from', 'The one number is in'],
  [
    'articles/2026/one-in-one-out-pilot.md',
    'For the whole of 2024 the report',
    'For all of 2024 the report',
  ],
  [
    'articles/2026/joint-intelligence-cell.md',
    'The post also attributes',
    'The post further attributes',
  ],
  ['articles/2026/joint-intelligence-cell.md', 'taken together', 'in all'],
  [
    'articles/2026/what-the-sources-disagree-on.md',
    'says that illegal working activity rose',
    'states that illegal working activity grew',
  ],
  [
    'articles/2026/illegal-working-figures-in-the-july-statement.md',
    'is quoted with an increase',
    'is cited with a rise',
  ],
  ['events/arrivals-in-2024-reported.md', 'A report of 2025 puts', 'One report of 2025 has'],
  ['events/smuggling-convictions-reported.md', 'led to', 'brought about'],
  ['events/weekly-returns-reported.md', 'are close to agreeing', 'are near to agreeing'],
]

/** The same number in another form. */
const FORMS: [was: RegExp, is: string][] = [
  [/^3,434$/, '3434'],
  [/^3,434$/, '3 434'],
  [/^2,983$/, '2983'],
  [/^10,031$/, '10031'],
  [/^(\d+)%$/, '$1 per cent'],
  [/^15% higher$/, '15 per cent more'],
  [/^over 30,000$/, 'more than 30,000'],
  [/^over 30,000$/, 'over thirty thousand'],
  [/^over 37,000$/, 'over 37 thousand'],
  [/^nearly 8,200$/, 'almost 8,200'],
  [/^55$/, 'fifty-five'],
  [/^210$/, 'two hundred and ten'],
  [/^up to 72\.2 million euros$/, 'up to €72.2 million'],
  [/^up to 72\.2 million euros$/, 'up to €72.2m'],
  [/^about 540 million euros$/, 'about €540m'],
  [/^about 540 million euros$/, 'around 540 million euros'],
  [/^over 20,000$/, 'more than 20,000'],
  [/^15\.1% more$/, '15.1 per cent higher'],
]

/** Every edit that is tried. */
export function listHarmlessEdits(content: RealContent): HarmlessEdit[] {
  return [
    ...addSentences(content),
    ...reword(content),
    ...changeForms(content),
    ...moveParagraphs(content),
    ...changeLayout(content),
  ]
}

/** Each sentence at the end of another text. */
function addSentences({ files }: RealContent): HarmlessEdit[] {
  const texts = [...files].filter(([path]) => /^(?:articles|events)\//.test(path))
  return SENTENCES.flatMap((sentence, index) => {
    const [path, text] = texts[index % texts.length] ?? []
    if (path === undefined || text === undefined) return []
    return [{ name: `“${sentence}”`, path, text: `${text.trimEnd()}\n\n${sentence}\n` }]
  })
}

function reword({ files }: RealContent): HarmlessEdit[] {
  return REWORDINGS.map(([path, was, is]) => {
    const text = files.get(path) ?? ''
    if (!text.includes(was)) throw new Error(`${path} no longer says “${was}”`)
    return { name: `“${was}” → “${is}”`, path, text: text.replace(was, is) }
  })
}

function changeForms({ files, links }: RealContent): HarmlessEdit[] {
  return FORMS.flatMap(([was, is]) => {
    const link = links.find(({ text }) => was.test(text))
    if (!link) throw new Error(`No link says ${was.source} any more`)
    const file = files.get(link.path) ?? ''
    const words = link.text.replace(was, is)
    const text = `${file.slice(0, link.start)}[${words}](${addressOf(link)})${file.slice(link.end)}`
    return [{ name: `${link.text} → ${words}`, path: link.path, text, isNumberForm: true as const }]
  })
}

/** The last two paragraphs of each news piece change places. */
function moveParagraphs({ files }: RealContent): HarmlessEdit[] {
  return [...files]
    .filter(([, text]) => text.includes('\nkind: news\n'))
    .map(([path, text]) => {
      const parts = text.trimEnd().split('\n\n')
      const moved = [...parts.slice(0, -2), parts.at(-1), parts.at(-2)].join('\n\n')
      return { name: 'the last two paragraphs are exchanged', path, text: `${moved}\n` }
    })
}

/** Emphasis, broken lines, quotes, comments and the order of fields. */
function changeLayout({ files, links }: RealContent): HarmlessEdit[] {
  const edit = (name: string, path: string, change: (text: string) => string): HarmlessEdit => ({
    ...{ name, path },
    text: change(files.get(path) ?? ''),
  })
  const bold = links.filter(({ path }) => path.startsWith('events/')).slice(0, 5)
  const source = 'sources/daily-express-joint-plan.yaml'
  return [
    ...bold.map(({ path, start, end }) =>
      edit(
        'a number in bold',
        path,
        (text) => `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
      ),
    ),
    edit('a line is broken', 'events/ridens-escorts-boat.md', (text) =>
      text.replace('The UK Border', 'The\nUK Border'),
    ),
    edit('a value in quotes', source, (text) => text.replace('value: 3434', 'value: "3434"')),
    edit('a comment', source, (text) => `# Checked twice.\n${text}`),
    edit('a note reworded', source, (text) =>
      text.replace('It does not say how', 'It leaves open how'),
    ),
    edit('fields in another order', source, (text) =>
      text.replace(/( {4}measure: .*\n)( {4}value: .*\n)/, '$2$1'),
    ),
    edit('key points in another order', 'articles/2026/touquet-funding.md', (text) =>
      text.replace(/(keyPoints:\n)( {2}- .*\n)( {2}- .*\n)/, '$1$3$2'),
    ),
  ]
}

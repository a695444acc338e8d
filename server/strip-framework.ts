/** Elements whose text is no markup: what looks like a tag there is text. */
const RAW_TEXT = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'style',
  'textarea',
  'title',
  'xmp',
])

/** What a script element may hold that no browser runs, by the end of its type: data. */
const DATA_TYPE = /json$|^speculationrules$/

/** Where the framework's scripts would find the ends of texts and of parts that come later. */
const MARK = /<!--(?: |\/?\$[?!~]?|\/?&)-->/y
/**
 * What a mark may follow that would be another with the text behind it: half a name or reference, and
 * the start of a text whose first new line is not taken for text.
 */
const UNFINISHED = /(?:[<&][#\w]*|<(?:pre|listing)(?:\s[^<>]*)?>)$/i
const LOOK_BACK = 200

const TAG_NAME = /\/?[a-z][^\s/>]*/iy
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)?))?/y
const TAG_END = /[\s/]*>/y
const SCRIPT_MARK = /<!(?=--)|-->|<\/?script(?=[\s/>])/gi

type Attributes = Map<string, string>

/** A tag: its name in lower case, with its slash where it ends an element, and the place after it. */
type Tag = { name: string; attributes: Attributes; end: number }

/**
 * The same page without what the framework would run in a browser: its scripts, the inline ones that
 * repeat the page's text, the preloads of scripts, and the empty comments that mark places. Everything
 * else stays as it is, to the letter: text that looks like a script, data such as JSON-LD, and modules
 * of our own, which are those that are not under `/_next/`. A page that is cut short stays as it is
 * from there on.
 */
export function stripFramework(html: string): string {
  let kept = ''
  let from = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const { end, isDropped } = readPart(html, at)
    if (isDropped) {
      kept += html.slice(from, at)
      from = end
    }
    at = html.indexOf('<', end)
  }
  return kept + html.slice(from)
}

/** What begins at a `<`: a comment, an element that is dealt with as a whole, a tag, or just text. */
function readPart(html: string, at: number): { end: number; isDropped: boolean } {
  if (html.startsWith('<!--', at)) {
    return { end: endOfComment(html, at), isDropped: isMark(html, at) }
  }
  const tag = readTag(html, at)
  if (tag === null) {
    // A tag that never ends is the end of the page, and is not to be read again from each `<` in it.
    if (/^<\/?[a-z]/i.test(html.slice(at, at + 3))) return { end: html.length, isDropped: false }
    const isMarkup = /[!?/]/.test(html.charAt(at + 1))
    return { end: isMarkup ? endOfTag(html, at) : at + 1, isDropped: false }
  }
  if (tag.name === 'script') {
    const end = endOfScript(html, tag.end)
    return { end: end ?? html.length, isDropped: end !== null && isFrameworkScript(tag.attributes) }
  }
  if (RAW_TEXT.has(tag.name)) return { end: endOfRawText(html, tag), isDropped: false }
  return { end: tag.end, isDropped: tag.name === 'link' && isScriptPreload(tag.attributes) }
}

/** True of a comment of the framework that can go without the texts around it becoming another. */
function isMark(html: string, at: number): boolean {
  MARK.lastIndex = at
  if (!MARK.test(html)) return false
  return !UNFINISHED.test(html.slice(Math.max(0, at - LOOK_BACK), at))
}

/** No script of ours stands in a page, so that whatever would run there is the framework's. */
function isFrameworkScript(attributes: Attributes): boolean {
  if (DATA_TYPE.test(attributes.get('type')?.toLowerCase() ?? '')) return false
  const address = attributes.get('src')
  return address === undefined || isFrameworks(address)
}

function isScriptPreload(attributes: Attributes): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
  if (relations.includes('modulepreload')) return isFrameworks(attributes.get('href') ?? '')
  return relations.includes('preload') && attributes.get('as')?.toLowerCase() === 'script'
}

function isFrameworks(address: string): boolean {
  return address.startsWith('/_next/')
}

/** Null where the `<` begins no tag, or one that never ends. */
function readTag(html: string, at: number): Tag | null {
  TAG_NAME.lastIndex = at + 1
  const name = TAG_NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) return null
  const attributes: Attributes = new Map()
  let place = TAG_NAME.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = place
    const found = ATTRIBUTE.exec(html)
    if (found === null) break
    const [, key = '', double, single, bare] = found
    const value = double ?? single ?? bare ?? ''
    // Of two with the same name, browsers take the first.
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value)
    place = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = place
  return TAG_END.test(html) ? { name, attributes, end: TAG_END.lastIndex } : null
}

function endOfComment(html: string, at: number): number {
  const short = /<!---?>/y
  short.lastIndex = at
  if (short.test(html)) return short.lastIndex
  const end = /--!?>/g
  end.lastIndex = at + '<!--'.length
  return end.test(html) ? end.lastIndex : html.length
}

function endOfRawText(html: string, { name, end }: Tag): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = end
  const found = close.exec(html)
  return found === null ? html.length : endOfTag(html, found.index)
}

/**
 * The place after a script's end tag; null where it has none. Inside `<!--` a script may name
 * another with its own end, which is not the end of this one (HTML, 4.12.1.3).
 */
function endOfScript(html: string, at: number): number | null {
  let depth: 'script' | 'comment' | 'inner' = 'script'
  SCRIPT_MARK.lastIndex = at
  for (let mark = SCRIPT_MARK.exec(html); mark !== null; mark = SCRIPT_MARK.exec(html)) {
    const word = mark[0].toLowerCase()
    if (word === '</script' && depth !== 'inner') return endOfTag(html, mark.index)
    if (word === '-->') depth = 'script'
    else if (word === '<!') depth = depth === 'script' ? 'comment' : depth
    else if (word === '<script') depth = depth === 'comment' ? 'inner' : depth
    else depth = 'comment'
  }
  return null
}

function endOfTag(html: string, at: number): number {
  const end = html.indexOf('>', at)
  return end === -1 ? html.length : end + 1
}

import type { Element } from 'hast'
import { attributeOf, findElements, parseHtmlTree, textOf } from './html-tree'

/** A text of so many words, and figures with a note each: what the budget of a page is given for. */
const WORDS = 1_300
const NOTES = 30
/** Wherever the number of a note stands in markup. */
const NUMBER = /("note-|data-note="|aria-label="Figure |<p class="meta"><b>)(\d+)("|:|<)/g

type Piece = { html: string; words: number; notes: string[] }

export type LongArticle = { html: string; words: number; notes: number }

/**
 * One long article out of several that were built: the first page as it is, its text and notes
 * lengthened by paragraphs and notes of the others, just as Next wrote them. A note that two articles
 * share is there once, as it would be in one article. Throws where the articles do not suffice.
 */
export function composeLongArticle([first = '', ...others]: string[]): LongArticle {
  const notes = new Map(listNotes(first).map((note) => [meaningOf(note), note]))
  const text = listPieces(first)
  let words = text.reduce((sum, piece) => sum + piece.words, 0)
  const added: string[] = []
  // Figures stand close in such a text: the paragraphs with most of them in fewest words come first.
  const offered = others.flatMap(listPieces).sort((one, other) => density(other) - density(one))
  for (const piece of offered) {
    const missing = piece.notes.filter((note) => !notes.has(meaningOf(note)))
    const isNeeded = missing.length > 0 || (words < WORDS && piece.notes.length === 0)
    if (!isNeeded || notes.size + new Set(missing.map(meaningOf)).size > NOTES) continue
    missing.forEach((note) => notes.set(meaningOf(note), note))
    added.push(renumber(piece.html, piece.notes, notes))
    words += piece.words
  }
  if (words < WORDS || notes.size < NOTES) {
    throw new Error(
      `The articles give ${words} words and ${notes.size} notes, which is too little.`,
    )
  }
  const allNotes = [...notes.values()].slice(listNotes(first).length)
  const numbered = allNotes.map((note) => renumber(note, [note], notes))
  const html = insertAfter(
    insertAfter(first, last(listNotes(first)), numbered),
    last(text).html,
    added,
  )
  return { html, words, notes: notes.size }
}

function listPieces(page: string): Piece[] {
  const tree = parseHtmlTree(page)
  const [prose] = findElements(tree, 'div').filter((div) => hasClass(div, 'prose'))
  const notes = listNotes(page)
  const blocks = (prose?.children ?? []).filter((child) => child.type === 'element')
  return blocks.map((block) => ({
    html: sourceOf(page, block),
    words: textOf(block).split(' ').length,
    notes: findElements(block, 'span')
      .map((span) => attributeOf(span, 'dataNote'))
      .filter((number) => number !== '')
      .map((number) => notes.find((note) => note.includes(`id="note-${number}"`)) ?? ''),
  }))
}

function listNotes(page: string): string[] {
  const notes = findElements(parseHtmlTree(page), 'div').filter((div) =>
    hasClass(div, 'figure-note'),
  )
  return notes.map((note) => sourceOf(page, note))
}

function density({ notes, words }: Piece): number {
  return notes.length / words
}

/** What a note says, apart from its place among the notes of its article. */
function meaningOf(note: string): string {
  return textOf(parseHtmlTree(note)).replace(/^\d+ of \d+ figures/, '')
}

/** The markup with the numbers that its notes have in the long article. */
function renumber(html: string, its: string[], all: Map<string, string>): string {
  const numbers = new Map(
    its.map((note) => [
      /id="note-(\d+)"/.exec(note)?.[1],
      [...all.keys()].indexOf(meaningOf(note)),
    ]),
  )
  return html.replace(NUMBER, (whole, before: string, former: string, after: string) => {
    const place = numbers.get(former)
    return place === undefined ? whole : `${before}${place + 1}${after}`
  })
}

function insertAfter(html: string, place: string, pieces: string[]): string {
  return html.replace(place, () => place + pieces.join(''))
}

function last<Item>(items: Item[]): Item {
  const item = items.at(-1)
  if (item === undefined) throw new Error('The first article has no text or no notes.')
  return item
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'className').split(' ').includes(name)
}

/** The markup of an element to the letter. */
function sourceOf(page: string, { position }: Element): string {
  return page.slice(position?.start.offset, position?.end.offset)
}

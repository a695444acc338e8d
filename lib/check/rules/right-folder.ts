import path from 'node:path'
import { formatAlternatives, formatSuggestion } from '@/lib/check/nearest-names'
import { COLLECTIONS, isCollectionName } from '@/lib/check/reading/collections'
import type { Content } from '@/lib/check/reading/content'
import { type ContentFile, placeAt } from '@/lib/check/reading/content-file'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Problem, Rule } from '@/lib/check/rule'
import { SlugSchema } from '@/lib/slug'

const FOLDERS = Object.keys(COLLECTIONS)

/** Refuses files that lie in the wrong folder or have no proper name. */
export const rightFolder: Rule = {
  name: 'right-folder',
  reason: 'Where a file lies and what it is called decide what it is and its address.',
  examples: {
    right: [{ 'topics/one-in-one-out.yaml': 'title: One in, one out\ndescription: A scheme.\n' }],
    wrong: [
      { 'notes.md': 'A note.' },
      { 'topic/funding.yaml': 'title: Funding\ndescription: Money.\n' },
      { 'topics/funding.yml': 'title: Funding\ndescription: Money.\n' },
      { 'topics/money/funding.yaml': 'title: Funding\ndescription: Money.\n' },
      { 'topics/Funding_2025.yaml': 'title: Funding\ndescription: Money.\n' },
      { 'articles/2026/pilot.md': { fields: 'published: 2025-11-22' } },
    ],
  },
  *check(content) {
    for (const file of content.files) {
      if (file.obstacle) continue
      const message = wrongPlaceOf(file)
      if (message) yield { file, place: placeAt(file, 0), message }
    }
    yield* wrongYears(content)
  },
}

function wrongPlaceOf({ path: filePath }: ContentFile): string | null {
  const [folder = '', ...rest] = filePath.split('/')
  const { name, ext, base } = path.posix.parse(filePath)
  if (rest.length === 0) return `No file belongs here. Move it to ${formatAlternatives(FOLDERS)}.`
  if (!isCollectionName(folder)) {
    const others = `Move it to ${formatAlternatives(FOLDERS)}.`
    return `There is no folder ${folder}. ${formatSuggestion(folder, FOLDERS, others)}`
  }
  const { extension } = COLLECTIONS[folder]
  if (ext !== extension) {
    return `A file in ${folder} ends in ${extension}. Rename it to ${name}${extension}, or remove it.`
  }
  if (folder === 'articles' ? !/^\d{4}\/[^/]+$/.test(rest.join('/')) : rest.length > 1) {
    const place = folder === 'articles' ? 'articles/YYYY' : folder
    return `This folder is not where its record belongs. Move it to ${place}/${base}.`
  }
  if (SlugSchema.safeParse(name).success) return null
  return `The name ${name} cannot stand in an address. Rename the file to ${slugLike(name)}${ext}.`
}

function* wrongYears({ articles }: Content): Iterable<Problem> {
  for (const article of articles) {
    const [, folder = ''] = article.file.path.split('/')
    const year = article.fields.published?.slice(0, 4)
    if (year === undefined || year === folder || !/^\d{4}$/.test(folder)) continue
    const message = `The article is in the folder ${folder} and was published in ${year}. Move it to articles/${year}, or correct published.`
    yield { file: article.file, place: placeOfPath(article, ['published']), message }
  }
}

function slugLike(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words?.join('-') ?? 'lower-case-words'
}

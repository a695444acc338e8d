import 'server-only'
import { readOnce } from '@/lib/connection/read-once'
import { database } from '@/lib/database'
import { toVocabularyEntry, type Vocabulary } from '@/lib/search/correct-words'

/** The words of all texts, from four letters on. Read once, when first a word is not found. */
export const getVocabulary = readOnce(readVocabulary)

async function readVocabulary(): Promise<Vocabulary> {
  const [row] = await database.$queryRaw<{ json: string }[]>`
    SELECT json_group_array(json_array("word", "documents") ORDER BY "word") AS json
    FROM "SearchWord"`
  const words: [word: string, documents: number][] = JSON.parse(row?.json ?? '[]')
  return words.map(([word, documents]) => toVocabularyEntry({ word, documents }))
}

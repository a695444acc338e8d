import path from 'node:path'
import { checkContent } from '@/lib/check/check-content'
import { findLedgerDifferences } from '@/lib/check/ledger-differences'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { readContent } from '@/lib/check/reading/read-content'
import { formatReport, hasErrors } from '@/lib/check/report'
import { formatAdded } from '@/lib/ledger/format-added'
import { listLedgerRecords } from '@/lib/ledger/list-ledger-records'
import { serialiseLedger } from '@/lib/ledger/serialise-ledger'
import { replaceFile } from '@/scripts/replace-file'

/** Whether the ledger is as it should be now, and what to tell whoever asked. */
export type LedgerResult = { ok: boolean; report: string }

/**
 * Adds to the ledger of a content folder what is new in the content since the last time, and
 * puts its lines in order. No record that is there is ever changed or taken out. Content with
 * errors is refused, and the file stays as it was.
 */
export async function runLedger(
  folder: string,
  kept: KeptReadings | null = null,
): Promise<LedgerResult> {
  const files = await checkContent(folder, kept)
  if (hasErrors(files)) {
    const refusal = 'Nothing was written into the ledger, because the content has errors.'
    return { ok: false, report: `${formatReport(files)}\n${refusal}` }
  }
  const content = await readContent(folder, kept)
  const current = listLedgerRecords(content)
  const published = content.ledger?.lines.map(({ record }) => record) ?? []
  const added = findLedgerDifferences(content)?.added ?? current
  const text = serialiseLedger([...published, ...added])
  const isAsItWas = text === content.ledger?.file.text
  if (!isAsItWas) replaceFile(path.join(folder, 'ledger.jsonl'), text)
  return { ok: true, report: formatAdded(added, { isAsItWas }) }
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hashFiles } from './hash-files.mjs'

const RECORD_FOLDER = '.tideline'
const RECORD_FILE = `${RECORD_FOLDER}/steps.json`

/** What a step's result depends on: its files, its surroundings, and the steps before it. */
export function fingerprintStep(step) {
  const before = step.after ? fingerprintStep(step.after) : ''
  const settings = (step.settings ?? []).map((name) => process.env[name] ?? '')
  return createHash('sha256')
    .update(JSON.stringify([before, hashFiles(step.inputs ?? []), settings, step.machine ?? '']))
    .digest('hex')
}

/** True when the step has succeeded from these very inputs and what it made is still untouched. */
export function isStillTrue(step, fingerprint) {
  const entry = readRecord()[step.name]
  return (
    step.outputs !== undefined &&
    entry?.fingerprint === fingerprint &&
    listMissing(step).length === 0 &&
    entry.outputs === hashFiles(step.outputs)
  )
}

/** The outputs of a step that are not there. */
export function listMissing(step) {
  return [...(step.outputs ?? []), ...(step.alsoMakes ?? [])].filter((file) => !existsSync(file))
}

/** Writes down that the step has succeeded, so that it can be skipped while that stays true. */
export function rememberStep(step, fingerprint) {
  if (!step.outputs) return
  const entry = { fingerprint, outputs: hashFiles(step.outputs) }
  writeRecord({ ...readRecord(), [step.name]: entry })
}

/** Strikes a step out before it is run: whatever stops it half-way, it is done again next time. */
export function forgetStep(step) {
  const record = readRecord()
  delete record[step.name]
  writeRecord(record)
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD_FILE, 'utf8'))
  } catch {
    // No record, or one that was cut short: nothing is known to be true, so all is done again.
    return {}
  }
}

function writeRecord(record) {
  mkdirSync(RECORD_FOLDER, { recursive: true })
  writeFileSync(`${RECORD_FILE}.new`, `${JSON.stringify(record, null, 2)}\n`)
  renameSync(`${RECORD_FILE}.new`, RECORD_FILE)
}

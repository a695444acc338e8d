import { ambiguousFigure } from '@/lib/check/ambiguous-figure'
import { bodyText } from '@/lib/check/body-text'
import { boundFigure } from '@/lib/check/bound-figure'
import { calculatedChange } from '@/lib/check/calculated-change'
import { changedMeaning } from '@/lib/check/changed-meaning'
import { dateOrder } from '@/lib/check/date-order'
import { datedReading } from '@/lib/check/dated-reading'
import { differingChange } from '@/lib/check/differing-change'
import { draftReference } from '@/lib/check/draft-reference'
import { eventSummary } from '@/lib/check/event-summary'
import { evidence } from '@/lib/check/evidence'
import { evidenceLines } from '@/lib/check/evidence-lines'
import { evidencePrecision } from '@/lib/check/evidence-precision'
import { followsOrder } from '@/lib/check/follows-order'
import { frontMatterFence } from '@/lib/check/front-matter-fence'
import { headingOrder } from '@/lib/check/heading-order'
import { imageAlternative } from '@/lib/check/image-alternative'
import { knownBinding } from '@/lib/check/known-binding'
import { knownLink } from '@/lib/check/known-link'
import { knownReference } from '@/lib/check/known-reference'
import { latestFigure } from '@/lib/check/latest-figure'
import { latestReading } from '@/lib/check/latest-reading'
import { ledgerLines } from '@/lib/check/ledger-lines'
import { ledgerOrder } from '@/lib/check/ledger-order'
import { linkText } from '@/lib/check/link-text'
import { listedOnce } from '@/lib/check/listed-once'
import { names } from '@/lib/check/names'
import { noCircle } from '@/lib/check/no-circle'
import { noEvidence } from '@/lib/check/no-evidence'
import { noFigureInTerm } from '@/lib/check/no-figure-in-term'
import { noRawHtml } from '@/lib/check/no-raw-html'
import { notEmpty } from '@/lib/check/not-empty'
import { notInLedger } from '@/lib/check/not-in-ledger'
import { oneParagraph } from '@/lib/check/one-paragraph'
import { readableFile } from '@/lib/check/readable-file'
import { redirects } from '@/lib/check/redirects'
import { replacement } from '@/lib/check/replacement'
import { reusedSlug } from '@/lib/check/reused-slug'
import { rightFolder } from '@/lib/check/right-folder'
import type { Rule } from '@/lib/check/rule'
import { schema } from '@/lib/check/schema'
import { statedChange } from '@/lib/check/stated-change'
import { titleLength } from '@/lib/check/title-length'
import { unboundFigure } from '@/lib/check/unbound-figure'
import { uniqueSlug } from '@/lib/check/unique-slug'
import { unusedStatistic } from '@/lib/check/unused-statistic'
import { validEncoding } from '@/lib/check/valid-encoding'
import { vanishedAddress } from '@/lib/check/vanished-address'
import { vanishedStatistic } from '@/lib/check/vanished-statistic'
import { yamlSyntax } from '@/lib/check/yaml-syntax'

/** Everything that content must keep to, from the file to the record to its neighbours. */
export const RULES: Rule[] = [
  readableFile,
  validEncoding,
  notEmpty,
  rightFolder,
  frontMatterFence,
  yamlSyntax,
  schema,
  uniqueSlug,
  knownReference,
  listedOnce,
  noCircle,
  draftReference,
  dateOrder,
  followsOrder,
  statedChange,
  replacement,
  latestReading,
  names,
  knownBinding,
  unboundFigure,
  boundFigure,
  ambiguousFigure,
  calculatedChange,
  latestFigure,
  datedReading,
  differingChange,
  unusedStatistic,
  noFigureInTerm,
  knownLink,
  linkText,
  imageAlternative,
  noRawHtml,
  headingOrder,
  oneParagraph,
  titleLength,
  eventSummary,
  bodyText,
  ledgerLines,
  ledgerOrder,
  changedMeaning,
  reusedSlug,
  vanishedStatistic,
  redirects,
  vanishedAddress,
  notInLedger,
  evidenceLines,
  evidence,
  evidencePrecision,
  noEvidence,
]

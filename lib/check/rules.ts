import type { Rule } from '@/lib/check/rule'
import { ambiguousFigure } from '@/lib/check/rules/ambiguous-figure'
import { bodyText } from '@/lib/check/rules/body-text'
import { boundFigure } from '@/lib/check/rules/bound-figure'
import { calculatedChange } from '@/lib/check/rules/calculated-change'
import { changedMeaning } from '@/lib/check/rules/changed-meaning'
import { dateOrder } from '@/lib/check/rules/date-order'
import { datedReading } from '@/lib/check/rules/dated-reading'
import { differingChange } from '@/lib/check/rules/differing-change'
import { draftReference } from '@/lib/check/rules/draft-reference'
import { eventSummary } from '@/lib/check/rules/event-summary'
import { evidence } from '@/lib/check/rules/evidence'
import { evidenceLines } from '@/lib/check/rules/evidence-lines'
import { evidencePrecision } from '@/lib/check/rules/evidence-precision'
import { exemptFigure } from '@/lib/check/rules/exempt-figure'
import { figureFormat } from '@/lib/check/rules/figure-format'
import { followsOrder } from '@/lib/check/rules/follows-order'
import { frontMatterFence } from '@/lib/check/rules/front-matter-fence'
import { headingOrder } from '@/lib/check/rules/heading-order'
import { imageAlternative } from '@/lib/check/rules/image-alternative'
import { knownBinding } from '@/lib/check/rules/known-binding'
import { knownLink } from '@/lib/check/rules/known-link'
import { knownReference } from '@/lib/check/rules/known-reference'
import { latestFigure } from '@/lib/check/rules/latest-figure'
import { latestReading } from '@/lib/check/rules/latest-reading'
import { ledgerLines } from '@/lib/check/rules/ledger-lines'
import { ledgerOrder } from '@/lib/check/rules/ledger-order'
import { linkText } from '@/lib/check/rules/link-text'
import { linkTitle } from '@/lib/check/rules/link-title'
import { listedOnce } from '@/lib/check/rules/listed-once'
import { names } from '@/lib/check/rules/names'
import { noCircle } from '@/lib/check/rules/no-circle'
import { noEvidence } from '@/lib/check/rules/no-evidence'
import { noFigureInTerm } from '@/lib/check/rules/no-figure-in-term'
import { noRawHtml } from '@/lib/check/rules/no-raw-html'
import { notEmpty } from '@/lib/check/rules/not-empty'
import { notInLedger } from '@/lib/check/rules/not-in-ledger'
import { oneParagraph } from '@/lib/check/rules/one-paragraph'
import { otherYear } from '@/lib/check/rules/other-year'
import { plainFigure } from '@/lib/check/rules/plain-figure'
import { readableFile } from '@/lib/check/rules/readable-file'
import { redirects } from '@/lib/check/rules/redirects'
import { replacement } from '@/lib/check/rules/replacement'
import { reusedSlug } from '@/lib/check/rules/reused-slug'
import { rightFolder } from '@/lib/check/rules/right-folder'
import { schema } from '@/lib/check/rules/schema'
import { statedChange } from '@/lib/check/rules/stated-change'
import { tableHeading } from '@/lib/check/rules/table-heading'
import { titleLength } from '@/lib/check/rules/title-length'
import { unboundFigure } from '@/lib/check/rules/unbound-figure'
import { uniqueSlug } from '@/lib/check/rules/unique-slug'
import { unusedStatistic } from '@/lib/check/rules/unused-statistic'
import { validEncoding } from '@/lib/check/rules/valid-encoding'
import { vanishedAddress } from '@/lib/check/rules/vanished-address'
import { vanishedStatistic } from '@/lib/check/rules/vanished-statistic'
import { wholeFigure } from '@/lib/check/rules/whole-figure'
import { yamlNumber } from '@/lib/check/rules/yaml-number'
import { yamlSyntax } from '@/lib/check/rules/yaml-syntax'

/** Everything that content must keep to, from the file to the record to its neighbours. */
export const RULES: Rule[] = [
  readableFile,
  validEncoding,
  notEmpty,
  rightFolder,
  frontMatterFence,
  yamlSyntax,
  schema,
  yamlNumber,
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
  plainFigure,
  boundFigure,
  wholeFigure,
  exemptFigure,
  ambiguousFigure,
  otherYear,
  calculatedChange,
  figureFormat,
  latestFigure,
  datedReading,
  differingChange,
  unusedStatistic,
  noFigureInTerm,
  knownLink,
  linkText,
  linkTitle,
  imageAlternative,
  noRawHtml,
  headingOrder,
  tableHeading,
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

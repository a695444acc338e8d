import type { SeededRandom } from '@/bench/seeded-random'
import * as binding from './binding-faults'
import type { Fault } from './fault'
import * as direction from './direction-faults'
import * as later from './later-faults'
import * as number from './number-faults'
import type { RealContent } from './real-content'
import * as passing from './passing-faults'
import * as precision from './precision-faults'
import * as sentence from './sentence-faults'
import * as shape from './shape-faults'
import * as source from './source-faults'
import * as unit from './unit-faults'

/** One kind of mistake. */
export type FaultKind = {
  name: string
  /** Everything of its kind that would be wrong in this content. */
  list: (content: RealContent, random: SeededRandom) => Fault[]
  /** True where the README says under "Limits" that the gate lets it through. */
  isLimit?: true
}

/** Every kind that is planted, those that are refused first. */
export const FAULT_KINDS: FaultKind[] = [
  { name: 'digit changed in prose', list: number.changeDigit },
  { name: 'digits transposed', list: number.transposeDigits },
  { name: 'digit lost or doubled', list: number.loseOrDoubleDigit },
  { name: 'separator changed', list: number.changeSeparator },
  { name: 'magnitude word changed', list: number.changeMagnitude },
  { name: 'wrong number in words', list: number.spellWrongly },
  { name: 'unit changed', list: unit.changeUnit },
  { name: 'noun changed', list: unit.changeNoun },
  { name: 'unit or scale after the link', list: unit.addWordAfter },
  { name: 'percentage points for per cent', list: unit.writePoints },
  { name: 'sign or direction turned', list: direction.turnDirection },
  { name: 'precision dropped', list: precision.dropPrecision },
  { name: 'precision exchanged', list: precision.exchangePrecision },
  { name: 'precision added', list: precision.addPrecision },
  { name: 'precision added before the link', list: precision.addPrecisionOutside },
  { name: 'rounding too fine', list: precision.roundTooFinely },
  { name: 'rounding without a word', list: precision.roundSilently },
  { name: 'wrong slug of a similar statistic', list: binding.bindWrongSlug },
  { name: 'other statistic of the same value', list: binding.bindSameValue },
  { name: 'slug misspelt', list: binding.misspellSlug },
  { name: 'bound number unbound', list: binding.unbind },
  { name: 'bound to a page or broken', list: binding.bindToPage },
  { name: 'exempted without reason', list: binding.exempt },
  { name: 'change turned round', list: binding.swapChange },
  { name: 'change of another reading', list: binding.exchangeReading },
  { name: 'stated, calculated, latest mixed up', list: binding.exchangeScheme },
  { name: 'telling word removed', list: binding.removeTellingWords },
  { name: 'figure added', list: sentence.addFigure },
  { name: 'date of a passed count removed', list: sentence.removeDate },
  { name: 'latest with a date', list: sentence.dateTheLatest },
  { name: 'range for a number', list: shape.makeRange },
  { name: 'words for a number', list: shape.replaceByWords },
  { name: 'percentage shifted', list: shape.shiftPercentage },
  { name: 'part of a number linked', list: shape.linkOnePart },
  { name: 'change told as a level', list: shape.tellLevel },
  { name: 'count told as a change', list: shape.tellChange },
  { name: 'wrong year', list: shape.changeYear },
  { name: 'latest gone stale', list: later.addNewerReading },
  { name: 'digit changed in a source', list: source.changeSourceDigit },
  { name: 'magnitude changed in a source', list: source.changeSourceMagnitude },
  { name: 'meaning changed in a source', list: source.changeSourceMeaning },
  { name: 'wrong locator', list: source.changeLocator },
  { name: 'source or statistic removed', list: source.removeSource },
  { name: 'withdrawn or replaced, still bound', list: later.withdrawStatistic },
  { name: 'unit changed in a measure', list: later.changeMeasureUnit },
  { name: 'evidence edited', list: later.changeEvidence },

  { name: 'vague quantity added', list: passing.addVagueQuantity, isLimit: true },
  { name: 'sentence denied', list: passing.denySentence, isLimit: true },
  { name: 'calculated, exempt as illustration', list: passing.callItIllustration, isLimit: true },
  { name: 'key statistic exchanged', list: passing.exchangeKeyStatistic, isLimit: true },
  { name: 'doubt removed', list: passing.removeDoubt, isLimit: true },
  { name: 'figure in a plain field', list: passing.addToPlainField, isLimit: true },
]

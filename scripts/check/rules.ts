import type { EditorRule } from './editor-rule.ts';
import { ambiguousDigits } from './rule/ambiguous-digits.ts';
import { approximateNumberInDigits } from './rule/approximate-number-in-digits.ts';
import { attachmentNumber } from './rule/attachment-number.ts';
import { attachmentSkipped } from './rule/attachment-skipped.ts';
import { colonInNumber } from './rule/colon-in-number.ts';
import { colonTwice } from './rule/colon-twice.ts';
import { columnEmpty } from './rule/column-empty.ts';
import { columnTotal } from './rule/column-total.ts';
import { commaBeforeConjunction } from './rule/comma-before-conjunction.ts';
import { commaBetweenTitles } from './rule/comma-between-titles.ts';
import { commaInEstimate } from './rule/comma-in-estimate.ts';
import { commaInNumber } from './rule/comma-in-number.ts';
import { compatibilityIdeograph } from './rule/compatibility-ideograph.ts';
import { cornerQuotes } from './rule/corner-quotes.ts';
import { crossedMarks } from './rule/crossed-marks.ts';
import { dashLength } from './rule/dash-length.ts';
import { dateMarks } from './rule/date-marks.ts';
import { decimalWithoutZero } from './rule/decimal-without-zero.ts';
import { declaredCount } from './rule/declared-count.ts';
import { documentNumberBrackets } from './rule/document-number-brackets.ts';
import { documentNumberForm } from './rule/document-number-form.ts';
import { doubledMark } from './rule/doubled-mark.ts';
import { doubledWord } from './rule/doubled-word.ts';
import { ellipsisAndEtc } from './rule/ellipsis-and-etc.ts';
import { ellipsisLength } from './rule/ellipsis-length.ts';
import { emptyMarks } from './rule/empty-marks.ts';
import { endsInComma } from './rule/ends-in-comma.ts';
import { englishQuotes } from './rule/english-quotes.ts';
import { entryDuplicate } from './rule/entry-duplicate.ts';
import { entryElsewhere } from './rule/entry-elsewhere.ts';
import { fallByMultiple } from './rule/fall-by-multiple.ts';
import { fieldCopied } from './rule/field-copied.ts';
import { fieldMissing } from './rule/field-missing.ts';
import { fieldRepeatsName } from './rule/field-repeats-name.ts';
import { fixedWordInDigits } from './rule/fixed-word-in-digits.ts';
import { formatCharacter } from './rule/format-character.ts';
import { formerOffice } from './rule/former-office.ts';
import { fractionInDigits } from './rule/fraction-in-digits.ts';
import { frontMatterMarkup } from './rule/front-matter-markup.ts';
import { fullWidthDigit } from './rule/full-width-digit.ts';
import { fullWidthLetter } from './rule/full-width-letter.ts';
import { halfWidthBrackets } from './rule/half-width-brackets.ts';
import { halfWidthMark } from './rule/half-width-mark.ts';
import { impossibleDate } from './rule/impossible-date.ts';
import { impossibleTime } from './rule/impossible-time.ts';
import { incompleteHyphenDate } from './rule/incomplete-hyphen-date.ts';
import { itemDuplicate } from './rule/item-duplicate.ts';
import { itemMark } from './rule/item-mark.ts';
import { itemStop } from './rule/item-stop.ts';
import { itemStopMissing } from './rule/item-stop-missing.ts';
import { labelColon } from './rule/label-colon.ts';
import { labelFileName } from './rule/label-file-name.ts';
import { labelForm } from './rule/label-form.ts';
import { lineSeparator } from './rule/line-separator.ts';
import { listCount } from './rule/list-count.ts';
import { listedCount } from './rule/listed-count.ts';
import { listedTwice } from './rule/listed-twice.ts';
import { lookAlikeLetter } from './rule/look-alike-letter.ts';
import { lostCharacter } from './rule/lost-character.ts';
import { lunarDateInDigits } from './rule/lunar-date-in-digits.ts';
import { middleDot } from './rule/middle-dot.ts';
import { milestoneMissed } from './rule/milestone-missed.ts';
import { mixedDate } from './rule/mixed-date.ts';
import { mixedGrouping } from './rule/mixed-grouping.ts';
import { mixedNumeral } from './rule/mixed-numeral.ts';
import { mixedOrdinals } from './rule/mixed-ordinals.ts';
import { monthDayMark } from './rule/month-day-mark.ts';
import { namesCount } from './rule/names-count.ts';
import { nestedBrackets } from './rule/nested-brackets.ts';
import { nestedQuotes } from './rule/nested-quotes.ts';
import { nestedTitles } from './rule/nested-titles.ts';
import { noBreakSpace } from './rule/no-break-space.ts';
import { noteFullStop } from './rule/note-full-stop.ts';
import { numberForDash } from './rule/number-for-dash.ts';
import { numberMark } from './rule/number-mark.ts';
import { numberSequence } from './rule/number-sequence.ts';
import { paddedDate } from './rule/padded-date.ts';
import { paragraphLost } from './rule/paragraph-lost.ts';
import { partOverWhole } from './rule/part-over-whole.ts';
import { percentagePoint } from './rule/percentage-point.ts';
import { placeholder } from './rule/placeholder.ts';
import { planYears } from './rule/plan-years.ts';
import { privateUseCharacter } from './rule/private-use-character.ts';
import { proseCount } from './rule/prose-count.ts';
import { quantityInChinese } from './rule/quantity-in-chinese.ts';
import { questionMarkMisused } from './rule/question-mark-misused.ts';
import { rangeBackwards } from './rule/range-backwards.ts';
import { rangeHyphen } from './rule/range-hyphen.ts';
import { rangeUnit } from './rule/range-unit.ts';
import { rateOverWhole } from './rule/rate-over-whole.ts';
import { redundantWords } from './rule/redundant-words.ts';
import { semicolonOverStop } from './rule/semicolon-over-stop.ts';
import { sessionInDigits } from './rule/session-in-digits.ts';
import { sharesOfWhole } from './rule/shares-of-whole.ts';
import { singleDash } from './rule/single-dash.ts';
import { spaceBesideMark } from './rule/space-beside-mark.ts';
import { spaceBetweenChinese } from './rule/space-between-chinese.ts';
import { spelledTwoWays } from './rule/spelled-two-ways.ts';
import { straightQuotes } from './rule/straight-quotes.ts';
import { structuralParticle } from './rule/structural-particle.ts';
import { sumOfParts } from './rule/sum-of-parts.ts';
import { term } from './rule/term.ts';
import { titleMarksMisused } from './rule/title-marks-misused.ts';
import { titlePunctuation } from './rule/title-punctuation.ts';
import { titleWrapped } from './rule/title-wrapped.ts';
import { traditionalCharacter } from './rule/traditional-character.ts';
import { twoDecimalPoints } from './rule/two-decimal-points.ts';
import { twoDigitYear } from './rule/two-digit-year.ts';
import { unpairedMark } from './rule/unpaired-mark.ts';
import { wrongDifference } from './rule/wrong-difference.ts';
import { wrongGrowth } from './rule/wrong-growth.ts';
import { wrongWeekday } from './rule/wrong-weekday.ts';
import { wrongWord } from './rule/wrong-word.ts';
import { wrongZero } from './rule/wrong-zero.ts';
import { yearBackwards } from './rule/year-backwards.ts';
import { yearPast } from './rule/year-past.ts';

/** Every rule of the editor. Made from check/rule/ by `npm run docs`: do not edit. */
export const checkRules: readonly EditorRule[] = [
  // structure
  declaredCount,
  listCount,
  entryDuplicate,
  entryElsewhere,
  fieldMissing,
  fieldRepeatsName,
  fieldCopied,
  columnEmpty,
  itemDuplicate,
  listedTwice,
  itemStop,
  itemMark,
  itemStopMissing,
  numberSequence,
  yearBackwards,
  yearPast,
  milestoneMissed,
  paragraphLost,
  frontMatterMarkup,
  titleWrapped,
  labelForm,
  labelColon,
  labelFileName,
  attachmentNumber,
  // punctuation
  halfWidthMark,
  halfWidthBrackets,
  straightQuotes,
  fullWidthLetter,
  middleDot,
  ellipsisLength,
  dashLength,
  singleDash,
  spaceBetweenChinese,
  spaceBesideMark,
  doubledMark,
  commaBeforeConjunction,
  endsInComma,
  colonInNumber,
  colonTwice,
  cornerQuotes,
  numberForDash,
  questionMarkMisused,
  semicolonOverStop,
  emptyMarks,
  unpairedMark,
  crossedMarks,
  commaBetweenTitles,
  commaInEstimate,
  rangeHyphen,
  rangeUnit,
  documentNumberBrackets,
  documentNumberForm,
  nestedTitles,
  nestedQuotes,
  nestedBrackets,
  numberMark,
  englishQuotes,
  ellipsisAndEtc,
  titleMarksMisused,
  noteFullStop,
  monthDayMark,
  titlePunctuation,
  // numerals
  quantityInChinese,
  approximateNumberInDigits,
  fixedWordInDigits,
  sessionInDigits,
  mixedDate,
  mixedOrdinals,
  mixedGrouping,
  commaInNumber,
  fractionInDigits,
  lunarDateInDigits,
  dateMarks,
  decimalWithoutZero,
  twoDigitYear,
  incompleteHyphenDate,
  paddedDate,
  fullWidthDigit,
  wrongZero,
  mixedNumeral,
  ambiguousDigits,
  // values
  impossibleDate,
  wrongWeekday,
  planYears,
  impossibleTime,
  rangeBackwards,
  twoDecimalPoints,
  percentagePoint,
  wrongDifference,
  wrongGrowth,
  fallByMultiple,
  rateOverWhole,
  partOverWhole,
  columnTotal,
  sumOfParts,
  sharesOfWhole,
  proseCount,
  namesCount,
  listedCount,
  attachmentSkipped,
  // words
  term,
  wrongWord,
  structuralParticle,
  doubledWord,
  redundantWords,
  placeholder,
  formerOffice,
  traditionalCharacter,
  spelledTwoWays,
  lostCharacter,
  privateUseCharacter,
  formatCharacter,
  noBreakSpace,
  lineSeparator,
  compatibilityIdeograph,
  lookAlikeLetter,
];

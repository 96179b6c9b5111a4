/** What stands before the decimals of a number. */
export type DecimalMark = ',' | '.'

export interface NumberFound {
  readonly value: number
  /** '1.200' is 1200 or 1,2: it was read by the mark that was given, or else the Danish way. */
  readonly isAmbiguous: boolean
  /** Other words stand around it. */
  readonly isAmongWords: boolean
  readonly isPercent: boolean
}

const NUMBER = /\d[\d.,]*/g

/** What makes another number of it: another measure, a range, a limit. */
const OTHER_MEASURE = [
  /\b(?:pr|per|om|hver|each|every|a)\.?\s*(?:uge|måned|md|dag|week|month|day|barn|child|gang|hold)/i,
  /over|under|mindst|højst|at least|at most|mere end|more than/i,
  /[-–—/+]\s*\d|\d\s*[-–—/+x×]/i,
]

/**
 * The number in a cell, with a decimal comma or a decimal point; null when there is none, or more than one.
 *
 * @param mark - by which what is ambiguous is read; null when nobody has said
 * @param isWhole - whether it should have no decimals: then what is ambiguous has thousands
 */
export function numberIn(text: string, mark: DecimalMark | null, isWhole = false): NumberFound | null {
  const tidy = text
    .replaceAll(/(?<!\d)½/g, '0,5')
    .replaceAll('½', ',5')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),-+/, '')
    .trim()
  const [token, ...others] = tidy.match(NUMBER) ?? []
  if (token === undefined || others.length > 0 || OTHER_MEASURE.some((pattern) => pattern.test(tidy))) return null
  const digits = token.replace(/[.,]+$/, '')
  const isAmbiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  const usual = isWhole && digits.includes(',') ? '.' : ','
  const value = valueOf(digits, isAmbiguous ? (mark ?? usual) : null)
  if (value === null) return null
  const isAmongWords = tidy.replace(token, '').trim() !== ''
  return { value, isAmbiguous: isAmbiguous && mark === null, isAmongWords, isPercent: tidy.includes('%') }
}

/** The decimal mark that a column shows by its unambiguous numbers; null when it shows none, or both. */
export function markIn(texts: readonly string[]): DecimalMark | null {
  const marks = new Set(texts.flatMap((text) => markOf(/\d[\d.,]*\d/.exec(text)?.[0] ?? '') ?? []))
  const [mark, ...others] = marks
  return others.length === 0 ? (mark ?? null) : null
}

/** A number as it is read again: with a decimal comma, and never three decimals, which might be thousands. */
export function writtenNumber(value: number): string {
  const plain = String(value).includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : String(value)
  const written = plain.replace('.', ',')
  return /^[1-9]\d{0,2},\d{3}$/.test(written) ? `${written}0` : written
}

function valueOf(digits: string, mark: DecimalMark | null): number | null {
  const decimal = mark ?? markOf(digits)
  const thousands = decimal === '.' ? ',' : '.'
  const [whole = '', fraction, ...more] = decimal === null ? [digits] : digits.split(decimal)
  const groups = whole.split(decimal === null ? /[.,]/ : thousands)
  const isSound = groups.length === 1 || (groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3)
  if (!isSound || more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  return Number(fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`)
}

function markOf(digits: string): DecimalMark | null {
  const [dots, commas] = [digits.split('.').length - 1, digits.split(',').length - 1]
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
  if (dots > 1) return ','
  if (commas > 1) return '.'
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return null
  if (dots === 1) return '.'
  return commas === 1 ? ',' : null
}

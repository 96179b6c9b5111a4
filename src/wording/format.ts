import type { Language } from './i18n.ts'

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/**
 * A calendar day in words: '14. april 2026', '14 April 2026'.
 *
 * @param date - ISO, without a zone; no zone moves it. What is no date is given back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return dayFormat(language).format(day)
}

const dayFormats = new Map<Language, Intl.DateTimeFormat>()

/** Made once each, as below. */
function dayFormat(language: Language): Intl.DateTimeFormat {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const format = dayFormats.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], parts)
  dayFormats.set(language, format)
  return format
}

/**
 * The time of day here: '14.02', '14:02'.
 *
 * @param moment - ISO, in UTC
 */
export function formatTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(moment))
}

/** A number with the signs of the language, and a real minus: '−1.234,5', '−1,234.5'. At most one decimal. */
export function formatNumber(number: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(number).replace('-', '−')
}

/** A place on the scale, or a distance on it, always with one decimal: '3,0', '−0,4'. Never more: it is ordinal. */
export function formatLevel(number: number, language: Language): string {
  return fixed(number, 1, language)
}

/** An index from −1 to 1, always with two decimals: '0,54', '−0,21'. */
export function formatIndex(number: number, language: Language): string {
  return fixed(number, 2, language)
}

/** What rounds to nothing has no sign. */
function fixed(number: number, digits: number, language: Language): string {
  const parts = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' } as const
  return numberFormat(language, parts).format(number).replace('-', '−')
}

/** Made once each: making one takes longer than all that is then done with it. */
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, parts: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${parts.minimumFractionDigits} ${parts.maximumFractionDigits} ${parts.signDisplay}`
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(LOCALES[language], parts)
  numberFormats.set(name, format)
  return format
}

/** 'A, B og C', 'A, B and C'. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language]).format(items)
}

/** 'A, B eller C', 'A, B or C'. */
export function formatChoice(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(items)
}

/**
 * A file's size: '0 byte', '1,5 kB', '200 MB'. As Windows counts, a kB is 1024 bytes and an MB 1024 kB.
 *
 * Rounded up, so that what is just above a limit is never told as the limit.
 */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < KB) return bytesIn(bytes, language)
  const [unit, size] = bytes < MB ? (['kilobyte', KB] as const) : (['megabyte', MB] as const)
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes / size < 100 ? 1 : 0,
    roundingMode: 'ceil',
  }).format(bytes / size)
}

const KB = 1024
const MB = 1024 * KB

/** Danish has one form for any number of bytes, which Intl does not know. */
function bytesIn(bytes: number, language: Language): string {
  if (language === 'da') return `${bytes} byte`
  return new Intl.NumberFormat(LOCALES.en, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes)
}

const collators = new Map<Language, Intl.Collator>()

/** The order of names in the language: in Danish å comes last, and Aalborg with it. */
export function collator(language: Language): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator(LOCALES[language], { numeric: true })
  collators.set(language, known)
  return known
}

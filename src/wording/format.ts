import type { Language } from './i18n.ts'

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/**
 * A calendar day in words: '14. april 2026', '14 April 2026'.
 *
 * @param date - ISO, without a zone; no zone moves it
 */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/**
 * The time of day here: '14.02', '14:02'.
 *
 * @param moment - ISO, in UTC
 */
export function formatTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(moment))
}

/** A file's size in whole megabytes of a million bytes, or kilobytes below one. */
export function formatSize(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 })
  return `${number.format(bytes / (isLarge ? 1_000_000 : 1000))} ${isLarge ? 'MB' : 'kB'}`
}

import type { Language } from './i18n.ts'

const SIGNS = { da: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const

/**
 * A number that is not negative, as people type it: '1.200', '1 200', '0,75' in Danish, '1,200', '0.75' in English.
 *
 * A sign that cannot part thousands is taken for the decimal sign, so that '0.75' is read in Danish too.
 *
 * @returns null for what is no number
 */
export function readNumber(text: string, language: Language): number | null {
  const { decimal, group } = SIGNS[language]
  const plain = text.replaceAll(/\s/g, '')
  const isGrouped = new RegExp(String.raw`^[1-9]\d{0,2}(?:[${group}]\d{3})+(?:[${decimal}]\d+)?$`).test(plain)
  const digits = (isGrouped ? plain.replaceAll(group, '') : plain).replace(',', '.')
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : null
}

/** A number as one would type it, to be changed in a field: '1200', '0,75'; '' for null. */
export function typedNumber(number: number | null, language: Language): string {
  if (number === null) return ''
  return number.toFixed(6).replace(/\.?0+$/, '').replace('.', SIGNS[language].decimal)
}

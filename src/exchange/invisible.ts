import type { Assessment } from '../model/assessment.ts'
import { withTexts } from './texts.ts'

/**
 * What is in a text without being seen, and may turn its direction, split its words or spoil an XML file:
 * control characters but tab and line breaks, soft hyphens, zero-width and direction marks, and halves of
 * characters. A zero-width joiner between pictures belongs to an emoji, and stays.
 */
const INVISIBLE = new RegExp(
  [
    String.raw`(?![\t\n\r])\p{Cc}`,
    String.raw`\p{Cs}`,
    String.raw`[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D`,
    String.raw`\u200D(?!\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
)

/** Each invisible character of a text once, as 'U+202E'. */
export function invisibleIn(text: string): readonly string[] {
  const codes = text.match(INVISIBLE)?.map((character) => character.codePointAt(0) ?? 0) ?? []
  return [...new Set(codes)].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
}

export function isBlank(text: string): boolean {
  return visible(text).trim() === ''
}

/**
 * Whether a text is one address that a browser opens as a page: no script, no file and no mail. It is one still when its
 * invisible characters are taken out.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\u0085]+$/i.test(text) && /^https?:\/\/./i.test(visible(text))
}

/** A text without its invisible characters. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, '')
}

/** The assessment with all invisible characters taken out of its names and notes, when the user says so. */
export function withoutInvisible(assessment: Assessment): Assessment {
  return withTexts(assessment, visible)
}

/** Letters that are written in two ways, and an '&' for 'og'. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  å: 'aa',
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  ß: 'ss',
  '&': ' og ',
}

/** Nothing in it is hidden or composed: most names by far. */
const PLAIN = /^[ -~æøåÆØÅé–]*$/

/**
 * A text as words that can be compared: lower case without accents, one space between words, no punctuation and
 * nothing that cannot be seen. å is 'aa', æ 'ae' and ø 'oe', as they are written where the letters are missing.
 * Empty when the text has neither letters nor digits.
 */
export function foldText(text: string): string {
  return withoutHidden(text)
    .toLowerCase()
    .replaceAll(/[åæäøöß&]/gu, (letter) => WRITTEN_OUT[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[\p{M}'’´`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What a text is recognised by: the same for 'Cool Kids', 'CoolKids', 'cool-kids' and 'COOL  KIDS '. Two texts with
 * one key are the same text, whoever typed it.
 */
export function textKey(text: string): string {
  // A name of pictures alone is still another name than the next one of pictures alone.
  return foldText(text).replaceAll(' ', '') || withoutHidden(text).trim()
}

/** The words of a text as they were typed, without punctuation and what cannot be seen. */
export function typedWords(text: string): readonly string[] {
  return withoutHidden(text).match(/[\p{L}\p{N}\p{M}'’´`]+|&/gu) ?? []
}

/** Composed, and without what has no width: soft hyphens, joiners, direction marks. */
function withoutHidden(text: string): string {
  if (PLAIN.test(text)) return text
  return text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
}

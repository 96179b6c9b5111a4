import { visible } from '../invisible.ts'

/**
 * A text by which names are compared: without case, accents, blanks and punctuation; æ, ø and å as those write them who
 * have no such keys. Between digits a blank stays, so that '0-2' is not '02'.
 */
export function fold(text: string): string {
  return visible(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('a\u030A', 'aa')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/^ | $|(?<!\d) | (?!\d)/g, '')
}

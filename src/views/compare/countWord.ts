import type { Naming } from './useNaming.ts'

const WORDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** A count as a word up to twelve: 'elleve', '13'. */
export function countWord(count: number, { t }: Pick<Naming, 't'>): string {
  const number = WORDS.find((each) => each === count)
  return number === undefined ? String(count) : t(`compare:count.${number}`)
}

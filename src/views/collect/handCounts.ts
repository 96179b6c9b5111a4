import { ROUND_LIMITS } from '../../model/round.ts'

/** How many hands each level got, as typed; an empty field is none. Null: one of them is no such number. */
export function readHands(texts: readonly string[]): readonly number[] | null {
  const counts = texts.map((text) => (text.trim() === '' ? 0 : Number(text.trim())))
  return counts.every((count, index) => isCount(count, texts[index] ?? '')) ? counts : null
}

function isCount(count: number, text: string): boolean {
  return /^\s*\d*\s*$/.test(text) && count <= ROUND_LIMITS.participants
}

/** Crockford's 32: a character's place is its value. No I, L, O or U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const BITS_PER_CHARACTER = 5

/** The characters of values from 0 to 31. */
export function charactersOf(values: readonly number[]): string {
  return values.map((value) => ALPHABET.charAt(value)).join('')
}

/** A number as `length` values of 5 bits, most significant first; what does not fit is lost. */
export function valuesOf(number: bigint, length: number): readonly number[] {
  const shifts = Array.from({ length }, (_, place) => BigInt(BITS_PER_CHARACTER * (length - 1 - place)))
  return shifts.map((shift) => Number((number >> shift) & 31n))
}

/** The number that values of 5 bits make, most significant first. */
export function numberOf(values: readonly number[]): bigint {
  return values.reduce((number, value) => (number << BigInt(BITS_PER_CHARACTER)) + BigInt(value), 0n)
}

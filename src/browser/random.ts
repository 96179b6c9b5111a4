/**
 * A random number of so many bits.
 *
 * @param bits - 1 to 16
 */
export function randomBits(bits: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1))
  return number >>> (16 - bits)
}

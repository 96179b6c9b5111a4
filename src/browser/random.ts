/** A random number of so many bits, at most 31. */
export function randomBits(bits: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number >>> (32 - bits)
}

export type Engine = typeof import('./engine.ts')

/** What reads and writes lists; null when it could not be fetched. */
export async function fetchEngine(): Promise<Engine | null> {
  return import('./engine.ts').catch(() => null)
}

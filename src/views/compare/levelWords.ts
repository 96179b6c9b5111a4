import { isSameScale } from '../../analysis/standing.ts'
import { builtInFramework } from '../../framework/framework.ts'
import type { ScoreValue } from '../../model/rating.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import type { Naming } from './useNaming.ts'

/** A value in a few words: '3 · Aftalt'. Levels of another scale have no names here: '3 af 4'. */
export function levelWords(value: ScoreValue, { framework: { scale } }: Snapshot, { names, t }: Pick<Naming, 'names' | 't'>): string {
  const isKnown = typeof value !== 'number' || isSameScale(scale, builtInFramework.scale)
  return isKnown ? valueWords(value, names, t) : t('compare:ofScale', { value, max: scale.max })
}

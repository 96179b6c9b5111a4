import type { Settled } from '../../model/round.ts'
import type { Speech } from '../understanding/useSpeech.ts'

/** Nothing stands in it: it was cleared. */
export function isBlankSettled({ value, target, why, decision }: Settled): boolean {
  return value === null && target === null && why === '' && decision === ''
}

/** What was settled, in a row of a list, behind the level's number: 'Aftalt, mål 4'. */
export function settledText(settled: Settled | undefined, { t, words }: Speech): string {
  if (!settled || isBlankSettled(settled)) return t('stage:settled.none')
  const { value, target } = settled
  if (value === null) {
    return target === null ? t('stage:settled.onlyDecision') : t('stage:settled.onlyTarget', { target })
  }
  const said = value === 'unknown' ? t('stage:settled.unknown') : (words.levels.find((each) => each.value === value)?.label ?? '')
  return target === null ? said : t('stage:settled.valueAndTarget', { value: said, target })
}

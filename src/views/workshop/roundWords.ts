import { countPeople, isFrozen, type Round } from '../../model/round.ts'
import type { Translate } from '../../wording/i18n.ts'

/** How a round stands: '8 af 14 har svaret', 'Resultatet er vist', 'Afsluttet'. */
export function statusWords(round: Round, t: Translate): string {
  const { components, published, closedAt, expected } = round
  if (closedAt !== null) return t('workshop:status.closed')
  if (published.length === components.length) return t('workshop:status.shown')
  if (isFrozen(round)) return t('workshop:status.someShown', { shown: published.length, all: components.length })
  return answeredWords(countPeople(round), expected, t)
}

/** @param expected - null: nobody knows how many */
function answeredWords(count: number, expected: number | null, t: Translate): string {
  if (count === 0) return t('workshop:status.none')
  if (expected === null) return t('workshop:status.answered', { count })
  if (count > expected) return t('workshop:status.more', { count, expected })
  return count === expected
    ? t('workshop:status.all', { count })
    : t('workshop:status.some', { count, expected })
}

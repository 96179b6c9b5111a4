import { resultOf, type RoomResult } from '../../../analysis/result.ts'
import type { ComponentId } from '../../../framework/framework.ts'
import type { Published } from '../../../model/published.ts'
import type { Round, Settled } from '../../../model/round.ts'
import { formatLevel } from '../../../wording/format.ts'
import type { FrameworkWords } from '../../../wording/frameworkWords.ts'
import type { Language, Translate } from '../../../wording/i18n.ts'
import { valueWords } from '../../scoring/scoreWords.ts'

/** The middle of the room's answers as text, never as a choice made: 'Median 3,2 (14 svar)'. Two camps have none between them. */
export function medianWords(
  round: Round,
  component: ComponentId,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  const published = round.published.find((each) => each.component === component)
  if (published === undefined) return t('workshop:median.notShown')
  const room = roomOf(published)
  if (room.status === 'empty') return t('workshop:median.none')
  if (room.status === 'hidden') return t('workshop:median.hidden')
  if ((room.flags?.twoCampsValley ?? null) !== null) return t('workshop:median.camps', { count: room.n })
  return t('workshop:median.told', { median: formatLevel(room.measures.medianGrouped, language), count: room.n })
}

/** Reckoned once for each reveal: every row asks for it at every key. */
const roomsKnown = new WeakMap<Published, RoomResult>()

function roomOf(published: Published): RoomResult {
  const room = roomsKnown.get(published) ?? resultOf(published).room
  roomsKnown.set(published, room)
  return room
}

/** What the room agreed on, in a few words: '3 · Aftalt, mål 4'; '' for nothing but texts. */
export function settledWords({ value, target }: Settled, words: FrameworkWords, t: Translate): string {
  const parts = [
    ...(value === null ? [] : [valueWords(value, words, t)]),
    ...(target === null ? [] : [t('workshop:settle.targetTold', { target })]),
  ]
  return parts.join(', ')
}

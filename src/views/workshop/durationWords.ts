import type { Translate } from '../../wording/i18n.ts'

/** A time to be spent: '2 t 55 min', '45 min', '2 t'. @param minutes - whole, from 0 */
export function durationWords(minutes: number, t: Translate): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return t('workshop:duration.minutes', { minutes: rest })
  return rest === 0 ? t('workshop:duration.hours', { hours }) : t('workshop:duration.both', { hours, minutes: rest })
}

import type { Settled } from '../../model/round.ts'
import type { Translate } from '../../wording/i18n.ts'
import { valueMark } from '../scoring/scoreWords.ts'

/** What the room agreed on, for a narrow column: '3, mål 4', '–' for not known; '' where it agreed on neither. */
export function settledMark({ value, target }: Pick<Settled, 'value' | 'target'>, t: Translate): string {
  const mark = valueMark(value)
  if (target === null) return mark
  return mark === '' ? t('scoring:option.target', { target }) : t('understanding:settled.both', { value: mark, target })
}

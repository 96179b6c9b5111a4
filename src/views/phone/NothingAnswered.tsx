import { countsOf, type AnswerSet } from './answerSet.ts'
import { usePhoneWords } from './phoneWords.ts'
import type { Round } from './round.ts'

/** Says why there is no code yet. */
export function NothingAnswered({ round, set }: { readonly round: Round; readonly set: AnswerSet }) {
  const { t } = usePhoneWords()
  const isUnknownOnly = countsOf(set, round.picked).unknown > 0
  return (
    <p className="phone-warning">{isUnknownOnly ? t('phone:nothing.unknownOnly') : t('phone:nothing.none')}</p>
  )
}

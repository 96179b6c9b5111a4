import { useTranslate } from '../../wording/i18n.ts'

export interface YesNoProps {
  readonly question: string
  readonly onAnswer: (isGood: boolean) => void
}

/** A question that only a person in the room can answer. */
export function YesNo({ question, onAnswer }: YesNoProps) {
  const t = useTranslate()
  return (
    <div className="yes-no" role="group" aria-label={question}>
      <span aria-hidden="true">{question}</span>
      <button type="button" className="button" onClick={() => onAnswer(true)}>
        {t('trial:yes')}
      </button>
      <button type="button" className="button" onClick={() => onAnswer(false)}>
        {t('trial:no')}
      </button>
    </div>
  )
}

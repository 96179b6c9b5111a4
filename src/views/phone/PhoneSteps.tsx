import { Icon } from '../../ui/Icon.tsx'
import { usePhoneWords } from './phoneWords.ts'

export interface PhoneStepsProps {
  /** What the button onwards says. */
  readonly next: string
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** The buttons back and onwards, always at the foot of the screen. */
export function PhoneSteps({ next, onPrevious, onNext }: PhoneStepsProps) {
  const { t } = usePhoneWords()
  return (
    <div className="phone-foot">
      <button type="button" className="button" onClick={onPrevious}>
        <Icon name="left" />
        {t('phone:previous')}
      </button>
      <button type="button" className="button button-primary" onClick={onNext}>
        {next}
        <Icon name="right" />
      </button>
    </div>
  )
}

import type { ComponentId } from '../../../framework/framework.ts'
import { isFrozen, isRevealed, settledOf, type Round } from '../../../model/round.ts'
import type { Live } from '../../../state/live.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { goToComponent, goToSlide } from '../../stage/stageActions.ts'

export interface JumpListProps {
  readonly round: Round
  readonly live: Live
  readonly isReadOnly: boolean
}

const SLIDES = ['join', 'overview', 'first', 'settle', 'end'] as const

/** Every slide and component of the round, to go to out of turn; what shows a result only once there is one. */
export function JumpList({ round, live, isReadOnly }: JumpListProps) {
  const t = useTranslate()
  const { place } = live
  return (
    <details className="jump">
      <summary>{t('workshop:jump.title')}</summary>
      <ul className="jump-slides">
        {SLIDES.map((slide) => (
          <li key={slide}>
            <button
              type="button"
              className="button button-quiet"
              aria-current={place.slide === slide ? 'step' : undefined}
              disabled={isReadOnly || (slide !== 'join' && !isFrozen(round))}
              onClick={() => goToSlide(round.id, slide)}
            >
              {t(`workshop:slides.${slide}`)}
            </button>
          </li>
        ))}
      </ul>
      <ul className="jump-components">
        {round.components.map((component) => (
          <li key={component}>
            <Jump round={round} component={component} isHere={place.component === component} isReadOnly={isReadOnly} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface JumpProps {
  readonly round: Round
  readonly component: ComponentId
  readonly isHere: boolean
  readonly isReadOnly: boolean
}

function Jump({ round, component, isHere, isReadOnly }: JumpProps) {
  const t = useTranslate()
  const words = useFrameworkWords().components[component]
  const marks = [
    ...(isRevealed(round, component) ? [t('workshop:jump.shown')] : []),
    ...(settledOf(round, component) ? [t('workshop:jump.settled')] : []),
  ]
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-current={isHere ? 'step' : undefined}
      disabled={isReadOnly}
      onClick={() => goToComponent(round.id, component)}
    >
      <span className="pill jump-code">{words?.code}</span> {words?.name ?? component}
      {marks.length > 0 && <span className="help">{marks.join(' · ')}</span>}
    </button>
  )
}

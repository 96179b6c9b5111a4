import type { Settled } from '../../model/round.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import { ComponentTitle } from './ComponentTitle.tsx'
import { FitBox } from './FitBox.tsx'
import { LevelTexts } from './LevelTexts.tsx'
import { ringIndexOf } from './ringIndex.ts'
import { isBlankSettled } from './settledWords.ts'
import type { ComponentSlideProps } from './slideProps.ts'

/** What the room has settled; before it has, what there is to choose from, and nothing chosen. */
export function SettledPhase(props: ComponentSlideProps) {
  const { component, show, speech } = props
  const { t, words } = speech
  const settled = show.settled.find((each) => each.component === component)
  const levels = words.components[component]?.levels ?? []
  if (!settled || isBlankSettled(settled)) {
    return (
      <FitBox className="settled" steps={2} content={`${component} ${words.components[component]?.name}`}>
        {(step) => (
          <div className={`fit-${step}`}>
            <ComponentTitle component={component} words={words} />
            <h2 className="settled-ask">{t('stage:settled.open')}</h2>
            <LevelTexts levels={levels} ring={ringIndexOf(component)} />
          </div>
        )}
      </FitBox>
    )
  }
  // Made smaller twice; then the sentence why is left to the computer, and the rest of a decision that no room has place for.
  return (
    <FitBox className="settled" steps={4} content={JSON.stringify([words.components[component]?.name, settled])}>
      {(step) => (
        <div className={`fit-${Math.min(step, 2)}`}>
          <ComponentTitle component={component} words={words} />
          <h2 className="settled-ask">{t('stage:settled.title')}</h2>
          <Agreed settled={settled} step={step} {...props} />
        </div>
      )}
    </FitBox>
  )
}

interface AgreedProps extends ComponentSlideProps {
  readonly settled: Settled
  readonly step: number
}

function Agreed({ settled: { value, target, why, decision }, step, component, speech: { t, words } }: AgreedProps) {
  return (
    <dl className="settled-said">
      {value !== null && (
        <div>
          <dt>{t('stage:settled.level')}</dt>
          <dd>{value === 'unknown' ? t('stage:settled.unknown') : <Level {...{ component, words }} value={value} />}</dd>
        </div>
      )}
      {target !== null && (
        <div>
          <dt>{t('stage:settled.target')}</dt>
          <dd>
            <Level {...{ component, words }} value={target} />
          </dd>
        </div>
      )}
      {why !== '' && (
        <div>
          <dt>{t('understanding:settled.why')}</dt>
          <dd className="settled-text">{step < 3 ? why : t('stage:settled.whyElsewhere')}</dd>
        </div>
      )}
      {decision !== '' && (
        <div>
          <dt>{t('stage:settled.decision')}</dt>
          <dd className={step === 4 ? 'settled-text settled-cut' : 'settled-text'}>{decision}</dd>
        </div>
      )}
    </dl>
  )
}

interface LevelProps extends Pick<ComponentSlideProps, 'component'> {
  readonly value: number
  readonly words: ComponentSlideProps['speech']['words']
}

function Level({ value, component, words }: LevelProps) {
  const { scale } = useFramework()
  const palette = usePalette()
  return (
    <span className="settled-level">
      <b style={levelStyle(palette, ringIndexOf(component), { value, scale })}>{value}</b>{' '}
      {words.levels.find((each) => each.value === value)?.label}
    </span>
  )
}

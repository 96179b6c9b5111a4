import type { StageShow } from '../../state/stageShow.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { FitBox } from './FitBox.tsx'
import { StageClock } from './StageClock.tsx'

/** Whose workshop it is, where in it we are, and the clock when it was asked for. */
export function StageHeader({ show }: { readonly show: StageShow }) {
  const t = useTranslate()
  const { municipality, team, isExample } = show.assessment
  const name = isExample ? t('shell:exampleName', { name: municipality }) : municipality
  const progress = useProgress(show)
  return (
    <header className="stage-head">
      <FitBox className="stage-names" steps={2} content={`${name} ${team} ${show.live.isClockShown}`}>
        {(step) => (
          <p className={step === 2 ? 'stage-name-cut' : undefined}>
            <bdi>{name}</bdi>
            {step === 0 && team !== '' && (
              <>
                {' · '}
                <bdi>{team}</bdi>
              </>
            )}
          </p>
        )}
      </FitBox>
      <p className="stage-progress">{progress}</p>
      {show.live.isClockShown && <StageClock show={show} />}
    </header>
  )
}

function useProgress({ live, round, talks }: StageShow): string {
  const t = useTranslate()
  const { slide, component } = live.place
  if (slide !== 'component' || component === null) return t('stage:progress.round', { number: round.number })
  const talk = talks.indexOf(component)
  if (live.order === 'all' && talk >= 0) return t('stage:progress.talk', { number: talk + 1, count: talks.length })
  const number = round.components.indexOf(component) + 1
  return t('stage:progress.component', { number, count: round.components.length })
}

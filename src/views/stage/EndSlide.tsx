import { plannedItems } from '../../model/agenda.ts'
import type { StageShow } from '../../state/stageShow.ts'
import type { SlideProps } from './slideProps.ts'

/** Thanks, what was settled in numbers, and what comes now. */
export function EndSlide({ show, speech: { t } }: SlideProps) {
  const { settled, round } = show
  const levels = settled.filter(({ value }) => value !== null).length
  const targets = settled.filter(({ target }) => target !== null).length
  const decisions = settled.filter(({ decision }) => decision !== '').length
  const all = round.components.length
  return (
    <section className="end">
      <h1>{t('stage:end.title')}</h1>
      <ul className="end-numbers">
        <li>
          <strong>{levels}</strong> {t('stage:end.levels', { count: all })}
        </li>
        <li>
          <strong>{targets}</strong> {t('stage:end.targets', { count: targets })}
        </li>
        <li>
          <strong>{decisions}</strong> {t('stage:end.decisions', { count: decisions })}
        </li>
      </ul>
      <div className="end-next">
        <h2>{t('stage:end.next')}</h2>
        <p>{t(`stage:end.${nextStep(show)}`)}</p>
      </div>
    </section>
  )
}

/** What the agenda still has after the room has settled. */
function nextStep({ agenda }: StageShow): 'ladder' | 'plan' | 'saving' {
  const planned = new Set(plannedItems(agenda).map(({ id }) => id))
  if (planned.has('ladder')) return 'ladder'
  return planned.has('plan') ? 'plan' : 'saving'
}

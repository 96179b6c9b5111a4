import { useSceneStatus, type SceneStatus } from '../../../state/sceneStatus.ts'
import { useApp } from '../../../state/store.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { hashOfView } from '../../route.ts'
import type { Run } from './useRun.ts'

export interface StageHelpProps {
  readonly run: Run
  /** How many have answered, and how many are expected; null when nobody knows. */
  readonly answered: number
  readonly expected: number | null
}

/** Why the last press did nothing, and what to do then. */
export function StageHelp({ run, answered, expected }: StageHelpProps) {
  const t = useTranslate()
  const isStored = useApp(({ saveStatus }) => saveStatus.kind !== 'blocked')
  const lost = useLostScene()
  const early =
    expected === null
      ? t('workshop:held.uncertain', { count: answered })
      : t('workshop:held.early', { count: expected - answered })
  return (
    <div role="status">
      {run.held !== null && (
        <p className="round-held">
          <Icon name="warning" />
          {run.held === 'nobody' ? t('workshop:held.nobody') : early}
        </p>
      )}
      {lost !== null && !run.isBlocked && (
        <p className="round-held">
          <Icon name="screen" />
          <span>{t(`workshop:stage.${lost}`)}</span>
          <a className="button" href={hashOfView('show')}>
            {t('workshop:stage.here')}
          </a>
        </p>
      )}
      {run.isBlocked && (
        <p className="round-held">
          <Icon name="screen" />
          <span>{isStored ? t('workshop:stage.blocked') : t('workshop:stage.unstored')}</span>
          <a className="button" href={hashOfView('show')}>
            {t('workshop:stage.here')}
          </a>
        </p>
      )}
    </div>
  )
}

/** Why the stage does not follow what is done here; null where it does, or where it is said elsewhere. */
function useLostScene(): Exclude<SceneStatus, 'told'> | null {
  const status = useSceneStatus((scene) => scene.status)
  const isSaidElsewhere = useApp(({ isReadOnly, saveStatus }) => isReadOnly || saveStatus.kind === 'blocked')
  return status === 'told' || isSaidElsewhere ? null : status
}

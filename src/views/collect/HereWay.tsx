import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { goToView } from '../useRoute.ts'
import type { WayProps } from './way.ts'

/** One laptop passed round: each person has a turn of their own. */
export function HereWay({ round, isOff }: WayProps) {
  const t = useTranslate()
  return (
    <div className="way">
      <h3>{t('collect:here.title')}</h3>
      <p>{t('collect:here.one')}</p>
      <p>{t('collect:here.two')}</p>
      <p>{t('collect:here.three')}</p>
      <div>
        <button
          type="button"
          className="button button-primary"
          disabled={isOff}
          onClick={() => goToView('turn', String(round.number))}
        >
          {t('collect:here.start')}
          <Icon name="right" />
        </button>
      </div>
    </div>
  )
}

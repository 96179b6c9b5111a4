import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { goToView, useRoutePart } from '../useRoute.ts'

/** The other ways to see the components: table or circle, and the circle on the whole screen. */
export function ShowAs() {
  const t = useTranslate()
  const item = useRoutePart('item')
  const isCircle = usePreferences((preferences) => preferences.scoringAs === 'circle')
  return (
    <div className="show-as">
      <button
        type="button"
        className="button"
        aria-keyshortcuts="t"
        onClick={() => setPreferences({ scoringAs: isCircle ? 'table' : 'circle' })}
      >
        <Icon name={isCircle ? 'table' : 'circle'} />
        <span className="show-as-text">{isCircle ? t('scoring:show.table') : t('scoring:show.circle')}</span>
        <kbd aria-hidden="true">T</kbd>
      </button>
      <button type="button" className="button" aria-keyshortcuts="f" onClick={() => goToView('circle', item)}>
        <Icon name="screen" />
        <span className="show-as-text">{t('scoring:show.full')}</span>
        <kbd aria-hidden="true">F</kbd>
      </button>
    </div>
  )
}

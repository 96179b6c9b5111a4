import { useId } from 'react'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'
import { EraseButton } from '../start/EraseButton.tsx'
import { closeLayer } from '../useRoute.ts'

/** What one person likes on this machine. */
export function SettingsDialog() {
  const t = useTranslate()
  const id = useId()
  const { theme, hasLetterKeys } = usePreferences()
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`dialogs:settings.${value}`) }))
  return (
    <Dialog title={t('shell:settings')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <div className="form">
        <Segments
          legend={t('dialogs:settings.theme')}
          segments={themes}
          value={theme}
          onChoose={(value) => setPreferences({ theme: themes.find((each) => each.value === value)?.value ?? 'system' })}
        />
        <div className="check">
          <input
            id={id}
            type="checkbox"
            checked={hasLetterKeys}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => setPreferences({ hasLetterKeys: target.checked })}
          />
          <div>
            <label className="label" htmlFor={id}>
              {t('dialogs:settings.letterKeys')}
            </label>
            <div className="help" id={`${id}-help`}>
              {t('dialogs:settings.letterKeysHelp')}
            </div>
          </div>
        </div>
        {KEYS.map(({ title, keys }) => (
          <div key={title}>
            <h3>{t(`dialogs:settings.${title}`)}</h3>
            <dl className="keys">
              {keys.map((key) => (
                <div key={key}>
                  <dt>{t(`dialogs:keys.${key}.keys`)}</dt>
                  <dd>{t(`dialogs:keys.${key}.does`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <a href={hashOfView('about')}>{t('shell:about')}</a>
        <div>
          <EraseButton />
        </div>
      </div>
    </Dialog>
  )
}

const KEYS = [
  { title: 'scoringKeys', keys: ['around', 'pair', 'score', 'clear', 'unknown', 'target', 'panel', 'undo', 'table', 'full'] },
  { title: 'stageKeys', keys: ['on', 'back', 'blank', 'clock', 'decide', 'show', 'settle'] },
] as const

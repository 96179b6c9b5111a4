import { useRef, useState } from 'react'
import { canCopyPictures } from '../../browser/picture.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { formatNumber } from '../../wording/format.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'
import type { Chart } from './chart.ts'
import { doWith, type ChartAction, type ChartError } from './chartActions.ts'
import './chartMenu.css'

export interface ChartMenuProps {
  readonly chart: () => Chart | Promise<Chart>
}

const ICONS: Readonly<Record<ChartAction, IconName>> = { svg: 'file', png2: 'file', png4: 'file', copy: 'copy', csv: 'table' }
const ACTIONS: readonly ChartAction[] = ['svg', 'png2', 'png4', 'copy', 'csv']

type Status =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly file: string | null }
  | { readonly kind: 'failed'; readonly error: ChartError }

/** The ways to take a chart along. It stays open, and says how it went. */
export function ChartMenu({ chart }: ChartMenuProps) {
  const t = useTranslate()
  const language = useLanguage()
  const [status, setStatus] = useState<Status>({ kind: 'idle' })
  const isBusy = useRef(false)
  const canCopy = canCopyPictures()

  async function choose(action: ChartAction) {
    // A second press while the first is under way would give a second file.
    if (isBusy.current) return
    isBusy.current = true
    setStatus({ kind: 'working' })
    setStatus(await outcomeOf(chart, action, t))
    isBusy.current = false
  }

  return (
    <>
      {ACTIONS.filter((action) => action !== 'copy' || canCopy).map((action) => (
        <button key={action} type="button" className="pop-up-action" onClick={() => void choose(action)}>
          <Icon name={ICONS[action]} />
          {t(`pictures:action.${action}`)}
        </button>
      ))}
      {!canCopy && <p className="help chart-note">{t('pictures:noCopy')}</p>}
      <p className="chart-status" role="status">
        {status.kind === 'working' && t('pictures:working')}
        {status.kind === 'done' && (status.file === null ? t('pictures:copied') : t('pictures:saved', { file: status.file }))}
      </p>
      <div role="alert">
        {status.kind === 'failed' && <p className="error chart-note">{errorText(status.error, { t, language })}</p>}
      </div>
    </>
  )
}

async function outcomeOf(chart: ChartMenuProps['chart'], action: ChartAction, t: Translate): Promise<Status> {
  try {
    const done = await doWith(await chart(), action, t)
    return done.ok ? { kind: 'done', file: done.value } : { kind: 'failed', error: done.error }
  } catch {
    // A part of the app that could not be fetched.
    return { kind: 'failed', error: { kind: 'not-drawn' } }
  }
}

function errorText(error: ChartError, { t, language }: { readonly t: Translate; readonly language: Language }): string {
  if (error.kind !== 'too-large') return t(`pictures:error.${error.kind}`)
  const [width, height] = [formatNumber(error.width, language), formatNumber(error.height, language)]
  return t('pictures:error.too-large', { width, height })
}

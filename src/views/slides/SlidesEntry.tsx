import { useEffect, useRef, useState } from 'react'
import { today } from '../../browser/clock.ts'
import { downloadBytes } from '../../browser/download.ts'
import { exportFileName } from '../../exchange/fileName.ts'
import type { Assessment } from '../../model/assessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFramework } from '../settings.ts'
import { useSpeech } from '../understanding/useSpeech.ts'
import type { SlidesError, SlidesStep } from './makeSlides.ts'
import './slidesEntry.css'

export interface SlidesEntryProps {
  readonly assessment: Assessment
}

type State =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'busy'; readonly step: SlidesStep }
  | { readonly kind: 'failed'; readonly why: SlidesError['kind'] | 'not-fetched' }

// Part of a file's name, which is in Danish whatever the language of the page.
const KIND = 'slides.pptx'
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** How far each step is, of the whole. */
const SHARE: Readonly<Record<SlidesStep, number>> = { texts: 0.1, picture: 0.3, file: 0.7 }

/** Makes the assessment into slides that can be edited, and gives them as a file. */
export function SlidesEntry({ assessment }: SlidesEntryProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const [state, setState] = useState<State>({ kind: 'idle' })
  const work = useRef<AbortController | null>(null)
  const start = useRef<HTMLButtonElement>(null)
  // What nobody waits for any more gives no file.
  useEffect(() => () => work.current?.abort(), [])

  async function make() {
    if (state.kind === 'busy') return
    const own = new AbortController()
    work.current = own
    setState({ kind: 'busy', step: 'texts' })
    const next = await save(own.signal)
    if (!own.signal.aborted) setState(next)
  }

  async function save(signal: AbortSignal): Promise<State> {
    const engine = await import('./makeSlides.ts').catch(() => null)
    if (!engine) return { kind: 'failed', why: 'not-fetched' }
    const onStep = (step: SlidesStep) => !signal.aborted && setState({ kind: 'busy', step })
    const given = { assessment, framework, speech, today: today() }
    const made = await engine.makeSlides(given, { signal, onStep }).catch(() => ({ ok: false, error: { kind: 'not-fetched' } }) as const)
    if (made === null) return { kind: 'cancelled' }
    if (!made.ok) return { kind: 'failed', why: made.error.kind }
    const file = exportFileName(assessment, given.today, KIND)
    downloadBytes(file, made.value, TYPE)
    return { kind: 'saved', file }
  }

  function cancel() {
    work.current?.abort()
    setState({ kind: 'cancelled' })
    start.current?.focus()
  }

  const isBusy = state.kind === 'busy'
  return (
    <div className="slides-entry">
      <div className="slides-entry-actions">
        <button ref={start} type="button" className="button" aria-disabled={isBusy} onClick={() => void make()}>
          <Icon name="download" />
          {t('slides:make')}
        </button>
        {isBusy && (
          <button type="button" className="button" onClick={cancel}>
            {t('slides:cancel')}
          </button>
        )}
      </div>
      <div role="status" className="slides-entry-status">
        {state.kind === 'busy' && <p>{t(`slides:step.${state.step}`)}</p>}
        {state.kind === 'saved' && <p>{t('slides:state.saved', { file: state.file })}</p>}
        {state.kind === 'cancelled' && <p>{t('slides:state.cancelled')}</p>}
      </div>
      {isBusy && <progress aria-label={t('slides:progress')} value={SHARE[state.step]} max={1} />}
      <div role="alert">{state.kind === 'failed' && <p className="error">{t(`slides:error.${state.why}`)}</p>}</div>
    </div>
  )
}

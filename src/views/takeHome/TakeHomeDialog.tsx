import { useState, type ReactNode } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { hasAnswers } from '../../model/rounds.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { KeepFileEntry } from '../keepFile/KeepFileEntry.tsx'
import { hashOf, hashOfView } from '../route.ts'
import { exportForSharing } from '../shell/exporting.ts'
import { closeLayer } from '../useRoute.ts'
import { SlidesEntry } from '../slides/SlidesEntry.tsx'
import { FullExport } from '../workshop/closing/FullExport.tsx'
import { DataSection } from './DataSection.tsx'
import { TakeHomeSection } from './TakeHomeSection.tsx'
import './takeHome.css'

export interface TakeHomeDialogProps {
  readonly assessment: Assessment
}

/** All that can be taken home, in one place; the full backup says first what is in it. */
export function TakeHomeDialog({ assessment }: TakeHomeDialogProps) {
  const t = useTranslate()
  const [isFull, setFull] = useState(false)
  return (
    <Dialog
      key={isFull ? 'full' : 'all'}
      title={isFull ? t('workshop:export.fullTitle') : t('takeHome:title')}
      role={isFull ? 'alertdialog' : 'dialog'}
      closeLabel={t('shell:close')}
      onClose={closeLayer}
      isWide={!isFull}
    >
      {isFull ? <FullExport assessment={assessment} /> : <All assessment={assessment} onFull={() => setFull(true)} />}
    </Dialog>
  )
}

interface AllProps {
  readonly assessment: Assessment
  readonly onFull: () => void
}

function All({ assessment, onFull }: AllProps) {
  const t = useTranslate()
  return (
    <>
      <p>{t('takeHome:lead')}</p>
      <div className="take-home">
        <div className="take-home-column">
          <Part title={t('takeHome:part.whole')}>
            <Sharing assessment={assessment} />
            {hasAnswers(assessment) && <Full onFull={onFull} />}
          </Part>
          <div className="take-home-part">
            <KeepFileEntry assessment={assessment} />
          </div>
          <Part title={t('takeHome:part.meeting')}>
            <Report />
            <TakeHomeSection title={t('takeHome:slides.title')} text={t('takeHome:slides.text')}>
              <SlidesEntry assessment={assessment} />
            </TakeHomeSection>
            <TakeHomeSection title={t('takeHome:pictures.title')} text={t('takeHome:pictures.text')} />
          </Part>
        </div>
        <div className="take-home-column">
          <Part title={t('takeHome:part.numbers')}>
            <DataSection assessment={assessment} />
            <Lists assessment={assessment} />
          </Part>
        </div>
      </div>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="take-home-part">
      <h3>{title}</h3>
      {children}
    </div>
  )
}

interface Saved {
  /** Of the file. */
  readonly name: string
  readonly of: Assessment
  /** In milliseconds. */
  readonly at: number
}

/** Two presses within this are one, in milliseconds. */
const SOON = 1000

function Sharing({ assessment }: TakeHomeDialogProps) {
  const t = useTranslate()
  const [saved, setSaved] = useState<Saved | null>(null)

  function save() {
    // A double click saves one file; what has changed since can be saved again.
    if (saved !== null && saved.of === assessment && Date.now() - saved.at < SOON) return
    setSaved({ name: exportForSharing(assessment), of: assessment, at: Date.now() })
  }

  return (
    <TakeHomeSection
      title={t('takeHome:sharing.title')}
      text={t('workshop:export.sharingText')}
      actions={
        <button type="button" className="button button-primary" onClick={save}>
          <Icon name="download" />
          {t('takeHome:sharing.save')}
        </button>
      }
    >
      <div className="take-home-told" role="status">
        {saved && <p>{t('takeHome:saved', { name: saved.name })}</p>}
      </div>
    </TakeHomeSection>
  )
}

function Full({ onFull }: Pick<AllProps, 'onFull'>) {
  const t = useTranslate()
  return (
    <TakeHomeSection title={t('takeHome:full.title')} text={t('workshop:export.fullText')}>
      <button type="button" className="button" onClick={onFull}>
        <Icon name="lock" />
        {t('workshop:export.full')}
      </button>
    </TakeHomeSection>
  )
}

function Report() {
  const t = useTranslate()
  return (
    <TakeHomeSection
      title={t('takeHome:report.title')}
      text={t('takeHome:report.text')}
      actions={
        <a className="button" href={hashOfView('report')}>
          <Icon name="file" />
          {t('takeHome:report.open')}
        </a>
      }
    />
  )
}

function Lists({ assessment }: TakeHomeDialogProps) {
  const t = useTranslate()
  const hasInterventions = assessment.interventions.length > 0
  return (
    <TakeHomeSection
      title={hasInterventions ? t('takeHome:lists.title') : t('takeHome:lists.planTitle')}
      text={hasInterventions ? t('takeHome:lists.text') : t('takeHome:lists.planText')}
    >
      <div className="take-home-do">
        <a className="button" href={hashOfView('plan')}>
          {t('takeHome:lists.plan')}
        </a>
        {hasInterventions && (
          <a className="button" href={hashOf({ view: 'ladder', item: null, layer: 'list-export', query: '' })}>
            {t('takeHome:lists.interventions')}
          </a>
        )}
      </div>
    </TakeHomeSection>
  )
}

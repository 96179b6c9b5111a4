import { useState } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useCatalogueWords } from '../catalogue/catalogueWords.ts'
import { useFinder } from '../catalogue/filter/useFinder.ts'
import { usePlace } from '../catalogue/usePlace.ts'
import { closeLayer } from '../useRoute.ts'
import { downloadList, type ListFormat } from './downloads.ts'
import './listImport.css'

export interface ListExportDialogProps {
  readonly assessment: Assessment
}

/** Gives the interventions, all or those that the filter shows, as a spreadsheet that can be brought in again. */
export function ListExportDialog({ assessment }: ListExportDialogProps) {
  const t = useTranslate()
  const language = useLanguage()
  const place = usePlace()
  const { found } = useFinder(assessment, useCatalogueWords(assessment))(place)
  const all = assessment.interventions
  const isFiltered = found.length < all.length
  const [what, setWhat] = useState<'all' | 'found'>('found')
  const [format, setFormat] = useState<ListFormat>('xlsx')
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  async function save() {
    if (state === 'busy') return
    setState('busy')
    const interventions = isFiltered && what === 'found' ? found : all
    const isDone = await downloadList({ assessment, interventions, format }, t, language)
    if (isDone) closeLayer()
    else setState('failed')
  }

  return (
    <Dialog title={t('listImport:export.title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <div className="list-export">
        <p>{t('listImport:export.text')}</p>
        {isFiltered && (
          <Segments
            legend={t('listImport:export.what')}
            segments={[
              { value: 'found', label: t('listImport:export.found', { count: found.length }) },
              { value: 'all', label: t('listImport:export.all', { count: all.length }) },
            ]}
            value={what}
            onChoose={(value) => setWhat(value === 'all' ? 'all' : 'found')}
          />
        )}
        <FormatChoice format={format} onChoose={setFormat} />
        {state === 'failed' && (
          <p className="error" role="alert">
            {t('listImport:error.not-fetched')}
          </p>
        )}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" aria-disabled={state === 'busy'} onClick={() => void save()}>
          <Icon name="download" />
          {isFiltered && what === 'found' ? t('listImport:export.save', { count: found.length }) : t('listImport:export.save', { count: all.length })}
        </button>
        <button type="button" className="button" onClick={closeLayer}>
          {t('listImport:cancel')}
        </button>
      </div>
    </Dialog>
  )
}

function FormatChoice({ format, onChoose }: { readonly format: ListFormat; readonly onChoose: (format: ListFormat) => void }) {
  const t = useTranslate()
  return (
    <Segments
      legend={t('listImport:export.format')}
      segments={[
        { value: 'xlsx', label: t('listImport:export.xlsx') },
        { value: 'csv', label: t('listImport:export.csv') },
      ]}
      value={format}
      onChoose={(value) => onChoose(value === 'csv' ? 'csv' : 'xlsx')}
    />
  )
}

import { useEffect, useMemo } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { formatDate } from '../../wording/format.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { closeLayer } from '../useRoute.ts'
import { ArchiveDone } from './ArchiveDone.tsx'
import { ArchivePreview } from './ArchivePreview.tsx'
import { ArchiveProgress } from './ArchiveProgress.tsx'
import { ChooseFiles, NoFiles } from './ChooseFiles.tsx'
import type { GivenToArchive } from './given.ts'
import type { ReadPlace } from './readFiles.ts'
import { useArchiveImport } from './useArchiveImport.ts'
import '../importing/importing.css'
import './archive.css'

export interface ArchiveDialogProps {
  /** What was dropped or chosen elsewhere; null: the user chooses here. */
  readonly given: GivenToArchive | null
}

/** Others' snapshots in: what they are is shown first, and only a yes keeps them. What is kept already is below. */
export function ArchiveDialog({ given }: ArchiveDialogProps) {
  const t = useTranslate()
  const { stage, take, keep, leave } = useArchiveImport(useReadPlace())

  // Files come from outside the page.
  useEffect(() => {
    if (given) take(given)
  }, [given, take])

  return (
    <Dialog title={t('archive:title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <div className="archive">
        {stage.kind === 'choose' && <ChooseFiles take={take} hasFocus={stage.isBack} />}
        {(stage.kind === 'reading' || stage.kind === 'keeping') && <ArchiveProgress stage={stage} onCancel={leave} />}
        {(stage.kind === 'no-files' || stage.kind === 'too-many-files' || stage.kind === 'link') && <NoFiles why={stage.kind} onBack={leave} />}
        {stage.kind === 'ready' && <ArchivePreview ready={stage} onKeep={keep} onBack={leave} />}
        {stage.kind === 'done' && <ArchiveDone onBack={leave} />}
      </div>
    </Dialog>
  )
}

function useReadPlace(): ReadPlace {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFramework()
  const names = useFrameworkNames()
  return useMemo(
    () => ({
      framework,
      nameOf: (id) => names.components[id]?.name ?? id,
      stateName: (date) => t('archive:stateName', { date: formatDate(date, language) }),
    }),
    [framework, names, t, language],
  )
}

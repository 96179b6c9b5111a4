import { useEffect, useState } from 'react'
import { currentHash, goTo } from '../../browser/address.ts'
import type { FileError } from '../../browser/files.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Result } from '../../result.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { focusSoon } from '../../ui/focus.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView, parseRoute } from '../route.ts'
import { closeLayer } from '../useRoute.ts'
import { ChooseList } from './ChooseList.tsx'
import { Imported } from './Imported.tsx'
import { ListPreview } from './ListPreview.tsx'
import { ListRefused } from './ListRefused.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { useListImport } from './useListImport.ts'
import './listImport.css'

export interface ListImportDialogProps {
  readonly assessment: Assessment
  /** What was dropped or chosen elsewhere; null: the user chooses here. */
  readonly given: Result<readonly File[], FileError> | null
}

/** Brings in interventions from a spreadsheet: what would happen is shown first, and only a yes changes anything. */
export function ListImportDialog({ assessment, given }: ListImportDialogProps) {
  const t = useTranslate()
  const { stage, take, paste, choose, say, leave } = useListImport(assessment)
  const [last, setLast] = useState<{ readonly summary: string; readonly given: typeof given } | null>(null)
  // Another file that is dropped begins anew.
  const done = last && last.given === given ? last.summary : null

  // Files come from outside the page.
  useEffect(() => {
    if (given) take(given)
  }, [given, take])

  return (
    <div className="list-import">
      <Dialog title={t('listImport:title')} closeLabel={t('shell:close')} onClose={done === null ? closeLayer : finish}>
        {done !== null && <Imported summary={done} onClose={finish} />}
        {done === null && stage.kind === 'choose' && <ChooseList take={take} paste={paste} />}
        {stage.kind === 'working' && <ReadingProgress name={stage.name} share={stage.share} onCancel={leave} />}
        {stage.kind === 'refused' && <ListRefused name={stage.name} error={stage.error} onBack={leave} />}
        {done === null && stage.kind === 'ready' && (
          <ListPreview {...{ assessment, ready: stage, choose, say }} onBack={leave} onDone={(summary) => setLast({ summary, given })} />
        )}
      </Dialog>
    </div>
  )
}

/** To where the interventions are to be seen: a file may have been dropped anywhere, and the empty page's button is gone. */
function finish(): void {
  if (parseRoute(currentHash())?.view === 'ladder') closeLayer()
  else goTo(hashOfView('ladder'), 'replace')
  focusSoon('content')
}

import type { Assessment } from '../../model/assessment.ts'
import { useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import type { View } from '../route.ts'
import { Progress } from '../scoring/Progress.tsx'
import { ShowAs } from '../scoring/ShowAs.tsx'
import { TakeSnapshotButton } from '../snapshots/TakeSnapshotButton.tsx'
import { openLayer } from '../useRoute.ts'
import { SaveLine } from './SaveLine.tsx'
import { UndoButtons } from './UndoButtons.tsx'
import './bar.css'

export interface BarProps {
  readonly view: View
  readonly assessment: Assessment
}

/** What goes for the whole of an assessment: how far it is, whether it is kept, undo, print and export. */
export function Bar({ view, assessment }: BarProps) {
  const t = useTranslate()
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <div className="bar">
      <h1>{view === 'start' || view === 'circle' ? t('shell:tabs.scoring') : t(`shell:titles.${view}`)}</h1>
      {view === 'scoring' && <Progress assessment={assessment} />}
      <SaveLine />
      <span className="header-space" />
      {view === 'scoring' && <ShowAs />}
      <UndoButtons />
      {view === 'scoring' && !isReadOnly && <TakeSnapshotButton isInBar />}
      <button type="button" className="button" onClick={() => print()}>
        <Icon name="print" />
        <span className="bar-text">{t('shell:print')}</span>
      </button>
      <button type="button" className="button" onClick={() => openLayer('take-home')}>
        <Icon name="download" />
        <span className="bar-export">{t('shell:export')}</span>
      </button>
    </div>
  )
}

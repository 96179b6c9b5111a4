import { useId, useState } from 'react'
import { canKeepFiles } from '../../browser/fileHandle.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { exportForSharing } from '../shell/exporting.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { KeepOutcomeLine } from './KeepOutcomeLine.tsx'
import { useKeptFile } from './kept.ts'
import { KeptFilePart } from './KeptFilePart.tsx'
import { useKeeping } from './useKeeping.ts'
import './keepFile.css'

export interface KeepFileEntryProps {
  readonly assessment: Assessment
}

/** Saves the assessment in a file on a shared drive, again and again, beside what this browser saves. */
export function KeepFileEntry({ assessment }: KeepFileEntryProps) {
  const t = useTranslate()
  const id = useId()
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <section className="keep-file" aria-labelledby={id}>
      <h3 id={id}>{t('keepFile:entry.title')}</h3>
      {isReadOnly && <p>{t('keepFile:entry.readOnly')}</p>}
      {!isReadOnly && (canKeepFiles() ? <KeptOrNot key={assessment.id} assessment={assessment} /> : <Elsewhere assessment={assessment} />)}
    </section>
  )
}

function KeptOrNot({ assessment }: KeepFileEntryProps) {
  const kept = useKeptFile(assessment.id)
  const keeping = useKeeping(assessment)
  const [isReleased, setReleased] = useState(false)
  if (kept === undefined) return null
  const given = { assessment, keeping }
  return (
    <>
      {kept === null ? (
        <ChooseFile {...given} hasFocus={isReleased} />
      ) : (
        <KeptFilePart {...given} kept={kept} onRelease={() => setReleased(true)} />
      )}
      <KeepOutcomeLine keeping={keeping} name={kept?.handle.name ?? ''} />
    </>
  )
}

/** In a browser that writes to no file: there and back by hand. */
function Elsewhere({ assessment }: KeepFileEntryProps) {
  const t = useTranslate()
  return (
    <>
      <p>{t('keepFile:entry.unsupported')}</p>
      <div className="keep-actions">
        <button type="button" className="button" onClick={() => exportForSharing(assessment)}>
          <Icon name="download" />
          {t('keepFile:entry.download')}
        </button>
      </div>
    </>
  )
}

import { useMemo, useState } from 'react'
import { today } from '../../browser/clock.ts'
import { snapshotWithoutInvisible } from '../../exchange/snapshotChecks.ts'
import type { Id } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { useArchive } from '../../state/archive.ts'
import { takeFocus } from '../../ui/focus.ts'
import type { ErrorContext } from '../importing/errorContext.ts'
import { MessageList } from '../importing/MessageList.tsx'
import { useErrorContext } from '../importing/useErrorContext.ts'
import { archiveErrorWords, refusedWords } from './archiveWords.ts'
import { ClashChoices } from './ClashChoices.tsx'
import { FoundSummary } from './FoundSummary.tsx'
import type { ReadFiles } from './readFiles.ts'
import { keptOf, sortOut, type Choice, type Sorted } from './sortOut.ts'
import type { Ready } from './useArchiveImport.ts'
import { futureGroup, oddGroup, warningGroups } from './warningGroups.ts'

export interface ArchivePreviewProps {
  readonly ready: Ready
  readonly onKeep: (snapshots: readonly Snapshot[], read: ReadFiles) => void
  readonly onBack: () => void
}

const NO_CHOICES: ReadonlyMap<Id, Choice> = new Map()

/** What the files would bring, which of them are refused and why, and the one yes. */
export function ArchivePreview({ ready: { read, error }, onKeep, onBack }: ArchivePreviewProps) {
  const context = useErrorContext()
  const { t } = context
  const archived = useArchive((state) => state.snapshots)
  const isBlocked = useArchive((state) => state.status === 'blocked')
  const [isCleaned, setCleaned] = useState(false)
  const [choices, setChoices] = useState(NO_CHOICES)
  const sorted = useMemo(() => sortOut(isCleaned ? cleaned(read) : read.found, archived), [read, archived, isCleaned])
  const kept = useMemo(() => keptOf(sorted, choices, archived), [sorted, choices, archived])
  const why = isBlocked ? 'blocked' : error
  return (
    <>
      <h3 ref={takeFocus} tabIndex={-1} className="archive-preview-title">
        {t('archive:preview.title')}
      </h3>
      {why && (
        <p role="alert" className="archive-error">
          {archiveErrorWords(why, t)}
        </p>
      )}
      <FoundSummary sorted={sorted} read={read} />
      <RefusedFiles read={read} context={context} />
      <ClashChoices clashes={sorted.clashes} choices={choices} onChoose={setChoices} />
      <FoundWarnings read={read} sorted={sorted} archived={archived} context={context} />
      {hasInvisible(read, sorted) && (
        <label className="check">
          <input type="checkbox" checked={isCleaned} onChange={({ target }) => setCleaned(target.checked)} />
          <span>{t('archive:preview.clean')}</span>
        </label>
      )}
      <div className="dialog-actions">
        {kept.length > 0 && !isBlocked && (
          <button type="button" className="button button-primary" onClick={() => onKeep(kept, read)}>
            {t('archive:preview.add', { count: kept.length })}
          </button>
        )}
        <button type="button" className={kept.length > 0 ? 'button' : 'button button-primary'} onClick={onBack}>
          {kept.length > 0 ? t('archive:cancel') : t('archive:again')}
        </button>
      </div>
    </>
  )
}

function cleaned({ found }: ReadFiles): ReadFiles['found'] {
  return found.map((each) => ({ ...each, snapshot: snapshotWithoutInvisible(each.snapshot) }))
}

function hasInvisible({ warnings }: ReadFiles, { newFiles }: Sorted): boolean {
  return warnings.some(({ fileName, warnings: all }) => newFiles.has(fileName) && all.some(({ kind }) => kind === 'invisible-characters'))
}

interface PartProps {
  readonly read: ReadFiles
  readonly context: ErrorContext
}

function RefusedFiles({ read: { refused }, context }: PartProps) {
  const { t } = context
  const groups = useMemo(() => [{ heading: null, lines: refusedWords(refused, context), unlisted: 0 }], [refused, context])
  if (refused.length === 0) return null
  return (
    <section role="alert" className="archive-error">
      <h4>{t('archive:refused.title')}</h4>
      <MessageList groups={groups} fileName={t('archive:refused.report')} />
    </section>
  )
}

interface WarningsProps extends PartProps {
  readonly sorted: Sorted
  readonly archived: readonly Snapshot[]
}

function FoundWarnings({ read, sorted, archived, context }: WarningsProps) {
  const { t } = context
  const groups = useMemo(
    // Of what is here already, it was said when it came.
    () => [...warningGroups(read.warnings.filter(({ fileName }) => sorted.newFiles.has(fileName)), context), ...oddGroup(sorted.fresh, [...archived, ...sorted.fresh], context), ...futureGroup(incoming(sorted), today(), context)],
    [read, sorted, archived, context],
  )
  if (groups.length === 0) return null
  return (
    <section className="import-warnings">
      <h4>{t('archive:preview.warnings')}</h4>
      <MessageList groups={groups} fileName={t('archive:refused.report')} />
    </section>
  )
}

/** All that would be kept where nothing is chosen away. */
function incoming({ fresh, clashes }: Sorted): readonly Snapshot[] {
  const rivals = clashes.flatMap((clash) => clash.rivals.filter(({ fileName }) => fileName !== null))
  return [...fresh, ...rivals.map(({ snapshot }) => snapshot)]
}

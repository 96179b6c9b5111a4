import { useEffect, useId, useMemo, useState } from 'react'
import { useArchive, type LastChange } from '../../state/archive.ts'
import { Folded } from '../../ui/Folded.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'
import { ArchiveBlocked } from './ArchiveBlocked.tsx'
import { removeFromArchive, roomLeft, undoArchive } from './archiveActions.ts'
import { changeWords, roomWords } from './archiveWords.ts'
import { municipalitiesOf, oddOnes, type MunicipalityGroup } from './groups.ts'
import { MunicipalityRows } from './MunicipalityRows.tsx'
import { versionsIn } from './versions.ts'
import { UnshownTexts } from './UnshownTexts.tsx'
import { useArchiveDoing } from './useArchiveDoing.tsx'
import { useArchiveRead } from './useArchiveRead.ts'
import './archive.css'

export interface ArchiveListProps {
  readonly isReadOnly: boolean
  /** With the button that brings in more; not where that is beside it. */
  readonly hasImport: boolean
}

/** What lies in the archive, by municipality; each can be deleted, with undo. It reads the archive itself. */
export function ArchiveList({ isReadOnly, hasImport }: ArchiveListProps) {
  const t = useTranslate()
  const id = useId()
  const { status, snapshots, unshown } = useArchive((state) => state)
  useArchiveRead()
  return (
    <section className="archive-list" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {t('archive:list.title')}
      </h3>
      {(status === 'unread' || status === 'reading') && <p role="status">{t('archive:list.reading')}</p>}
      {status === 'blocked' && <ArchiveBlocked onOpened={() => document.getElementById(id)?.focus()} />}
      {status === 'ready' && (
        <>
          {snapshots.length === 0 && <p>{t('archive:list.empty')}</p>}
          <Kept isReadOnly={isReadOnly} headingId={id} />
          {unshown.length > 0 && <UnshownTexts unshown={unshown} isReadOnly={isReadOnly} />}
        </>
      )}
      {hasImport && !isReadOnly && status !== 'blocked' && (
        <div className="archive-buttons">
          <button type="button" className="button" onClick={() => openLayer('archive')}>
            <Icon name="folder" />
            {t('archive:list.import')}
          </button>
        </div>
      )}
    </section>
  )
}

interface KeptProps {
  readonly isReadOnly: boolean
  readonly headingId: string
}

function Kept({ isReadOnly, headingId }: KeptProps) {
  const t = useTranslate()
  const language = useLanguage()
  const snapshots = useArchive((state) => state.snapshots)
  const groups = useMemo(() => municipalitiesOf(snapshots, t, language), [snapshots, t, language])
  const odd = useMemo(() => oddOnes(snapshots), [snapshots])
  const versions = useMemo(() => versionsIn(snapshots), [snapshots])
  const [hasRemoved, setRemoved] = useState(false)
  const { error, run } = useArchiveDoing()
  const remove = (ids: readonly string[], name: string) => {
    setRemoved(true)
    run(removeFromArchive(ids, name))
  }
  return (
    <>
      <Counts groups={groups} />
      {error}
      <LastDone hasFocus={hasRemoved} headingId={headingId} />
      {groups.length > 0 && (
        <Folded className="archive-details" summary={t('archive:list.open')}>
          <ul className="archive-groups">
            {groups.map((group) => (
              <li key={group.key}>
                <MunicipalityRows group={group} odd={odd} versions={versions} onRemove={isReadOnly ? null : remove} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  )
}

/** '392 øjebliksbilleder fra 98 kommuner. Plads til ca. 600 til.' */
function Counts({ groups }: { readonly groups: readonly MunicipalityGroup[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const count = groups.reduce((sum, { snapshots }) => sum + snapshots.length, 0)
  const [room, setRoom] = useState<{ readonly beside: number; readonly left: number | null } | null>(null)
  // The browser is asked anew whenever more or less lies there.
  useEffect(() => {
    let isGone = false
    void roomLeft().then((left) => {
      if (!isGone) setRoom({ beside: count, left })
    })
    return () => {
      isGone = true
    }
  }, [count])
  const summary = t('archive:list.summary', {
    snapshots: t('archive:snapshots', { count }),
    municipalities: t('archive:municipalities', { count: groups.length }),
  })
  return (
    <p className="archive-counts">
      {count > 0 && <strong>{summary}</strong>} {room !== null && room.left !== null && room.beside === count && roomWords(room.left, t, language)}
    </p>
  )
}

interface LastDoneProps {
  /** The button that was pressed is gone: the focus stays where its undo is. */
  readonly hasFocus: boolean
  readonly headingId: string
}

/** What was done last since the list is shown, and its undo. */
function LastDone({ hasFocus, headingId }: LastDoneProps) {
  const t = useTranslate()
  const last = useArchive((state) => state.last)
  const [before] = useState<LastChange | null>(last)
  const { error, run } = useArchiveDoing()
  if (last === null || last === before) return null
  return (
    <UndoLine
      said={changeWords(last, t)}
      undo={t('archive:done.undo')}
      hasFocus={hasFocus}
      onUndo={last.kind === 'undone' ? null : () => run(undoArchive(), () => document.getElementById(headingId)?.focus())}
    >
      {error}
    </UndoLine>
  )
}

import { useState } from 'react'
import type { Id } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { undoStep } from '../../state/history.ts'
import { appStore, useApp } from '../../state/store.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'
import { removeSnapshot } from './snapshotActions.ts'
import { saveAll, saveSnapshot } from './snapshotFiles.ts'
import { SnapshotSaid } from './SnapshotSaid.tsx'
import { isOutOfOrder } from './snapshotWords.ts'
import './snapshots.css'

export interface SnapshotListProps {
  /** In the order of their numbers. */
  readonly snapshots: readonly Snapshot[]
  readonly isReadOnly: boolean
}

/** Of a snapshot's place in the list, for the focus to come back to. */
export function rowId(id: Id): string {
  return `snapshot-${id}`
}

/** The snapshots in the order in which they were taken; each can be renamed, or deleted with undo. */
export function SnapshotList({ snapshots, isReadOnly }: SnapshotListProps) {
  const t = useTranslate()
  const [removed, setRemoved] = useState<Snapshot | null>(null)

  function remove(snapshot: Snapshot) {
    removeSnapshot(snapshot.id)
    setRemoved(snapshot)
  }

  if (snapshots.length === 0 && removed === null) return null
  return (
    <section className="snapshots" aria-labelledby="snapshots-title">
      <h3 id="snapshots-title" tabIndex={-1}>
        {t('snapshots:title')}
      </h3>
      {removed && <Removed snapshot={removed} isBack={snapshots.some(({ id }) => id === removed.id)} />}
      {snapshots.length > 0 && (
        <ol className="snapshot-list">
          {snapshots.map((snapshot) => (
            <li key={snapshot.id} id={rowId(snapshot.id)} tabIndex={-1}>
              <span className="snapshot-number">{snapshot.number}</span>
              <SnapshotSaid snapshot={snapshot}>
                {isOutOfOrder(snapshot, snapshots) && <p className="snapshot-odd">{t('snapshots:odd')}</p>}
              </SnapshotSaid>
              <Tools snapshot={snapshot} onRemove={isReadOnly ? null : () => remove(snapshot)} />
            </li>
          ))}
        </ol>
      )}
      <p className="help">{t('snapshots:order')}</p>
      <p className="help">{t('snapshots:fileHolds')}</p>
      <Files snapshots={snapshots} isReadOnly={isReadOnly} />
    </section>
  )
}

interface ToolsProps {
  readonly snapshot: Snapshot
  /** null: nothing may be changed. */
  readonly onRemove: (() => void) | null
}

function Tools({ snapshot, onRemove }: ToolsProps) {
  const t = useTranslate()
  const { id, name } = snapshot
  return (
    <div className="snapshot-tools">
      <IconButton
        icon="download"
        title={t('snapshots:save')}
        name={t('snapshots:saveNamed', { name })}
        onPress={() => saveSnapshot(snapshot)}
      />
      {onRemove && (
        <>
          <IconButton
            icon="edit"
            title={t('snapshots:renameShort')}
            name={t('snapshots:renameNamed', { name })}
            onPress={() => openLayer('snapshot', id)}
          />
          <IconButton icon="remove" title={t('snapshots:remove')} name={t('snapshots:removeNamed', { name })} onPress={onRemove} />
        </>
      )}
    </div>
  )
}

/** All snapshots as files for others, and the way for theirs. */
function Files({ snapshots, isReadOnly }: SnapshotListProps) {
  const t = useTranslate()
  const [saved, setSaved] = useState(0)
  return (
    <div className="snapshot-files">
      {snapshots.length > 1 && (
        <button type="button" className="button" onClick={() => setSaved(saveAll(snapshots))}>
          <Icon name="download" />
          {t('snapshots:saveAll')}
        </button>
      )}
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => openLayer('archive')}>
          <Icon name="folder" />
          {t('snapshots:import')}
        </button>
      )}
      {saved > 0 && <p role="status">{t('snapshots:saved', { count: saved })}</p>}
    </div>
  )
}

interface RemovedProps {
  readonly snapshot: Snapshot
  /** It has been brought back. */
  readonly isBack: boolean
}

/** What was just deleted, with its undo, as long as that is the last step. */
function Removed({ snapshot, isBack }: RemovedProps) {
  const t = useTranslate()
  const isLast = useApp(({ history }) => {
    const step = history && undoStep(history)
    return step?.kind === 'snapshot-removed' && step.text === snapshot.name
  })
  if (isBack || !isLast) return null
  return (
    <UndoLine
      said={t('snapshots:removed', { name: snapshot.name })}
      undo={t('snapshots:bringBack')}
      hasFocus
      onUndo={() => {
        appStore.getState().undo()
        focusSoon(rowId(snapshot.id))
      }}
    />
  )
}

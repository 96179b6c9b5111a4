import { useState } from 'react'
import { leaveTo } from '../../browser/address.ts'
import { today } from '../../browser/clock.ts'
import type { Assessment } from '../../model/assessment.ts'
import { MAX_SNAPSHOTS, type Snapshot } from '../../model/snapshot.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { focusSoon, takeFocus } from '../../ui/focus.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOf, hashOfView } from '../route.ts'
import { useFramework } from '../settings.ts'
import { useOnce } from '../useOnce.ts'
import { closeLayer, useRoute } from '../useRoute.ts'
import { addSnapshot, renameSnapshot, type SnapshotDraft } from './snapshotActions.ts'
import { SnapshotForm } from './SnapshotForm.tsx'
import { rowId } from './SnapshotList.tsx'
import { proposedName } from './snapshotWords.ts'
import './snapshots.css'

export interface SnapshotDialogProps {
  readonly assessment: Assessment
  /** The id of the snapshot to rename; anything else takes a new one. */
  readonly item: string | null
}

/** Takes a snapshot, or gives one another name and note. */
export function SnapshotDialog({ assessment, item }: SnapshotDialogProps) {
  const t = useTranslate()
  const known = assessment.snapshots.find(({ id }) => id === item) ?? null
  // What was renamed keeps its dialog; what was just taken is never taken for it.
  return known ? <Rename snapshot={known} /> : <Take assessment={assessment} closeLabel={t('shell:close')} />
}

function Rename({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useTranslate()
  const route = useRoute()
  const once = useOnce()
  const close = () => leaveTo(hashOf({ ...route, layer: null, item: null }))

  function rename({ name, note }: SnapshotDraft) {
    once(() => {
      renameSnapshot(snapshot.id, { name, note })
      close()
      focusSoon(rowId(snapshot.id))
    })
  }

  return (
    <Dialog title={t('snapshots:rename.title')} closeLabel={t('shell:close')} onClose={close}>
      <SnapshotForm name={snapshot.id} draft={snapshot} submitText={t('snapshots:rename.save')} hasDate={false} nameFor={null} onSubmit={rename}>
        <p>{t('snapshots:rename.lead')}</p>
      </SnapshotForm>
    </Dialog>
  )
}

interface TakeProps {
  readonly assessment: Assessment
  readonly closeLabel: string
}

function Take({ assessment, closeLabel }: TakeProps) {
  const t = useTranslate()
  const framework = useFramework()
  const names = useFrameworkNames()
  const once = useOnce()
  const route = useRoute()
  const [taken, setTaken] = useState<Snapshot | null>(null)
  const [before] = useState(assessment.snapshots)
  const nameFor = (date: string) => proposedName(date, before.map(({ name }) => name), t)

  function take(draft: SnapshotDraft) {
    once(() => {
      const snapshot = addSnapshot(draft, { framework, nameOf: (id) => names.components[id]?.name ?? id })
      if (snapshot === null) return
      if (route.view !== 'compare') {
        setTaken(snapshot)
        return
      }
      closeLayer()
      focusSoon(rowId(snapshot.id))
    })
  }

  return (
    <Dialog title={t('snapshots:take.title')} closeLabel={closeLabel} onClose={closeLayer}>
      {taken && <Taken snapshot={taken} />}
      {!taken && before.length >= MAX_SNAPSHOTS && <p>{t('snapshots:take.full', { limit: MAX_SNAPSHOTS })}</p>}
      {!taken && before.length < MAX_SNAPSHOTS && (
        <SnapshotForm
          name={`new:${assessment.id}`}
          draft={{ name: nameFor(today()), date: today(), note: '' }}
          submitText={t('snapshots:take.submit')}
          hasDate
          nameFor={nameFor}
          onSubmit={take}
        >
          <ul className="snapshot-what">
            <li>{t('snapshots:take.frozen')}</li>
            <li>{t('snapshots:take.notIn')}</li>
            <li>{t('snapshots:take.lasting')}</li>
          </ul>
        </SnapshotForm>
      )}
    </Dialog>
  )
}

/** It has been taken, said where it was asked for. */
function Taken({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useTranslate()
  return (
    <>
      <p ref={takeFocus} tabIndex={-1} className="snapshot-taken">
        {t('snapshots:take.done', { name: snapshot.name })}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={closeLayer}>
          {t('shell:close')}
        </button>
        <a className="button" href={hashOfView('compare')}>
          {t('snapshots:take.compare')}
        </a>
      </div>
    </>
  )
}

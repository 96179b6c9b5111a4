import { useMemo, useState } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { merge } from '../../model/merge.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { formatDayOf, formatTime } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'
import { Excesses } from './Excesses.tsx'
import { leastExcess } from './excess.ts'
import { MergeDone, type Done } from './MergeDone.tsx'
import { useMergeMaterial, type MergeMaterial } from './mergeMaterial.ts'
import { MergeSteps } from './MergeSteps.tsx'
import './merge.css'

export interface MergeDialogProps {
  readonly assessment: Assessment
}

/** What differs between a file and what is here: the clashes one by one, and one yes to all of it. */
export function MergeDialog({ assessment }: MergeDialogProps) {
  const t = useTranslate()
  const material = useMergeMaterial()
  const [done, setDone] = useState<Done | null>(null)
  const isForThis = material !== null && material.id === assessment.id
  return (
    <Dialog title={t('keepFile:title')} closeLabel={t('shell:close')} isWide onClose={closeLayer}>
      {!isForThis && <p>{t('keepFile:none')}</p>}
      {isForThis && done === null && <Merging assessment={assessment} material={material} onDone={setDone} />}
      {isForThis && done !== null && <MergeDone done={done} material={material} onDone={setDone} />}
    </Dialog>
  )
}

interface MergingProps {
  readonly assessment: Assessment
  readonly material: MergeMaterial
  readonly onDone: (done: Done | null) => void
}

function Merging({ assessment, material, onDone }: MergingProps) {
  const { there, base, isShared } = material
  const sides = useMemo(() => ({ here: assessment, there, base, isShared }), [assessment, there, base, isShared])
  const merged = useMemo(() => merge(sides), [sides])
  const excess = useMemo(() => leastExcess(sides, merged.clashes), [sides, merged])
  return (
    <>
      <Intro material={material} />
      {excess.length > 0 ? (
        <Excesses excess={excess} onBack={null} />
      ) : (
        <MergeSteps sides={sides} merged={merged} material={material} onDone={onDone} />
      )}
    </>
  )
}

function Intro({ material: { fileName, changedAt, why } }: { readonly material: MergeMaterial }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <div className="merge-intro">
      <p className="merge-file">
        <bdi>{fileName}</bdi>
      </p>
      <p>
        {t(`keepFile:intro.${why}`)}{' '}
        {changedAt !== null &&
          t('keepFile:intro.changedAt', { date: formatDayOf(changedAt, language), time: formatTime(changedAt, language) })}
      </p>
    </div>
  )
}

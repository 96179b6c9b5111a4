import { useMemo, useState } from 'react'
import type { TableChoice } from '../../exchange/tables/table.ts'
import type { Assessment } from '../../model/assessment.ts'
import { takeFocus } from '../../ui/focus.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { FileName } from './FileName.tsx'
import { ImportActions } from './ImportActions.tsx'
import { LayoutProblems } from './LayoutProblems.tsx'
import { useListContext } from './listContext.ts'
import { MarkChoices } from './MarkChoices.tsx'
import { RowList } from './RowList.tsx'
import type { Said } from './said.ts'
import { SourceChoices } from './SourceChoices.tsx'
import { tallyOf } from './tally.ts'
import type { Ready } from './useListImport.ts'
import { ValueChoices } from './ValueChoices.tsx'
import { WholeListChoices } from './WholeListChoices.tsx'

export interface ListPreviewProps {
  readonly assessment: Assessment
  readonly ready: Ready
  readonly choose: (choice: TableChoice) => void
  readonly say: (said: Said) => void
  readonly onBack: () => void
  /** @param summary - what has come in */
  readonly onDone: (summary: string) => void
}

/** What a list would bring, how it was read, and all that the user may have otherwise. */
export function ListPreview({ assessment, ready, choose, say, onBack, onDone }: ListPreviewProps) {
  const { reading, said, source } = ready
  const context = useListContext(assessment, said.newTerms, ready.engine)
  const [isSkipping, setSkipping] = useState(false)
  const [isGoneRemoved, setGoneRemoved] = useState(false)
  const tally = useMemo(() => tallyOf(reading), [reading])
  const { t } = context
  const whole = { tally, isSkipping, isGoneRemoved, setSkipping, setGoneRemoved }
  return (
    <>
      <div className="list-preview" aria-busy={ready.isBusy}>
        <h3 ref={takeFocus} tabIndex={-1} className="list-preview-title">
          {t('listImport:preview')}
        </h3>
        <FileName name={source.name} />
        <SourceChoices ready={ready} t={t} choose={choose} say={say} />
        <LayoutProblems reading={reading} context={context} />
        <ColumnChoices ready={ready} context={context} say={say} />
        <ValueChoices assessment={assessment} ready={ready} context={context} say={say} />
        <MarkChoices ready={ready} context={context} say={say} />
        {reading.list && (
          <>
            <WholeListChoices {...whole} assessment={assessment} ready={ready} context={context} say={say} />
            <RowList name={source.name} reading={reading} context={context} isSkipping={isSkipping} isGoneRemoved={isGoneRemoved} />
          </>
        )}
      </div>
      <ImportActions {...{ assessment, ready, context, tally, isSkipping, isGoneRemoved, onBack, onDone }} />
    </>
  )
}

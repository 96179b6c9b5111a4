import { useState } from 'react'
import { goTo } from '../../browser/address.ts'
import { downloadText } from '../../browser/download.ts'
import { newId } from '../../browser/ids.ts'
import { withoutInvisible } from '../../exchange/invisible.ts'
import { CURRENT_VERSION } from '../../exchange/migrations.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { hasAnswers } from '../../model/rounds.ts'
import { roundsUnshown } from '../../model/unshown.ts'
import { countDone } from '../../model/score.ts'
import { formatDate } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useDesk } from '../desk.ts'
import { giveToMerge } from '../keepFile/mergeMaterial.ts'
import { hashOf, hashOfView } from '../route.ts'
import { exportToKeep } from '../shell/exporting.ts'
import { closeLayer, useRoute } from '../useRoute.ts'
import type { ErrorContext } from './errorContext.ts'
import { MessageList } from './MessageList.tsx'
import type { Promising } from './outcome.ts'
import { warningWords } from './warningWords.ts'

export interface PreviewProps {
  readonly outcome: Promising
  readonly context: ErrorContext
  readonly isReadOnly: boolean
}

/** What the file would bring, what it lacks, and the choices there are. */
export function Preview({ outcome, context, isReadOnly }: PreviewProps) {
  const { t, language } = context
  const { read, existing, fileName, text } = outcome
  const [isCleaned, setCleaned] = useState(false)
  const hasInvisible = read.warnings.some(({ kind }) => kind === 'invisible-characters')
  const assessment = isCleaned ? withoutInvisible(read.assessment) : read.assessment
  const unshown = existing ? roundsUnshown(existing, assessment) : []
  const warnings = read.warnings.map((warning) => warningWords(warning, context))
  return (
    <>
      {existing && <p>{t(`files:conflict.${waysOf(existing, assessment)}`, { numbers: numbersOf(unshown, language) })}</p>}
      {existing && unshown.length === 0 && hasAnswers(existing) && !hasAnswers(assessment) && <p className="error">{t('files:conflict.answers')}</p>}
      <Columns file={assessment} existing={existing} context={context} />
      {read.fromVersion < CURRENT_VERSION && (
        <p>
          {t('files:migrated', { from: read.fromVersion, to: CURRENT_VERSION })}{' '}
          <button type="button" className="link-button" onClick={() => downloadText(fileName, text)}>
            {t('files:original')}
          </button>
        </p>
      )}
      {warnings.length > 0 && (
        <div className="import-warnings">
          <h3>{t('files:warnings')}</h3>
          <MessageList groups={warnings} fileName={fileName} />
        </div>
      )}
      {hasInvisible && (
        <label className="check">
          <input type="checkbox" checked={isCleaned} onChange={({ target }) => setCleaned(target.checked)} />
          <span>{t('files:clean')}</span>
        </label>
      )}
      {isReadOnly ? (
        <p className="error">{t('files:readOnly')}</p>
      ) : (
        <Actions
          outcome={outcome}
          assessment={assessment}
          existing={existing}
          canReplace={unshown.length === 0}
          isLossy={read.warnings.some(({ kind }) => kind === 'unknown-components')}
          context={context}
        />
      )}
    </>
  )
}

/** What has been shown here is not replaced; what the file has shown is not undone. */
function waysOf(existing: Assessment, file: Assessment): 'shown' | 'lasting' | 'text' {
  if (roundsUnshown(existing, file).length > 0) return 'shown'
  return roundsUnshown(file, existing).length > 0 ? 'lasting' : 'text'
}

const PRIMARY = 'button button-primary'

interface ActionsProps {
  readonly outcome: Promising
  /** As the file is to be taken in. */
  readonly assessment: Assessment
  readonly existing: Assessment | null
  /** Nothing that a room has seen would be gone or changed. */
  readonly canReplace: boolean
  /** Something that the file says would be left out: then the safe choice is to leave. */
  readonly isLossy: boolean
  readonly context: ErrorContext
}

function Actions({ outcome, assessment, existing, canReplace, isLossy, context: { t } }: ActionsProps) {
  const desk = useDesk()
  const route = useRoute()
  const yes = isLossy ? 'button' : PRIMARY

  function add() {
    desk.add(assessment)
    finish()
  }

  function replace() {
    if (existing) exportToKeep(existing)
    desk.replace(assessment)
    finish()
  }

  function keepBoth() {
    desk.add({ ...assessment, id: newId(), team: t('shell:copyName', { name: assessment.team }) })
    finish()
  }

  function mergeBoth(here: Assessment) {
    if (!desk.open(here.id)) return
    const { fileName, read } = outcome
    const isShared = read.kind === 'sharing'
    const file = { fileName, there: assessment, isShared, changedAt: null }
    giveToMerge({ ...file, id: here.id, why: 'opened', base: null, removes: null, save: null })
    goTo(hashOf({ ...route, layer: 'merge' }), 'replace')
  }

  return (
    <div className="dialog-actions">
      {existing ? (
        <>
          <button type="button" className={yes} onClick={() => mergeBoth(existing)}>
            {t('files:conflict.merge')}
          </button>
          {!assessment.isExample && (
            <button type="button" className="button" onClick={keepBoth}>
              {t('files:conflict.keepBoth')}
            </button>
          )}
          {canReplace && (
            <button type="button" className="button" onClick={replace}>
              {t('files:conflict.replace')}
            </button>
          )}
        </>
      ) : (
        <button type="button" className={yes} onClick={add}>
          {isLossy ? t('files:new.addWithout') : t('files:new.add')}
        </button>
      )}
      <button type="button" className={isLossy ? PRIMARY : 'button'} onClick={closeLayer}>
        {t('files:cancel')}
      </button>
    </div>
  )
}

function finish() {
  goTo(hashOfView('scoring'), 'replace')
}

/** '2', or '2, med de enkelte svar'. */
function roundsWords(assessment: Assessment, t: ErrorContext['t']): string {
  const count = assessment.rounds.length
  return hasAnswers(assessment) ? t('files:content.roundsWithAnswers', { count }) : String(count)
}

/** '1: 16, 2: 4': the number of each round of which something has been shown, and of how many components. */
function shownWords({ rounds }: Assessment, { t, language }: ErrorContext): string {
  const shown = rounds.filter(({ published }) => published.length > 0)
  if (shown.length === 0) return t('files:content.shownNone')
  const words = shown.map(({ number, published }) => t('files:content.shownRound', { number, count: published.length }))
  return new Intl.ListFormat(language, { type: 'unit' }).format(words)
}

function numbersOf(rounds: readonly Round[], language: string): string {
  return new Intl.ListFormat(language).format(rounds.map(({ number }) => String(number)))
}

interface ColumnsProps {
  readonly file: Assessment
  readonly existing: Assessment | null
  readonly context: ErrorContext
}

function Columns({ file, existing, context }: ColumnsProps) {
  const { t, language, framework } = context
  const columns = existing ? [existing, file] : [file]
  const rows = [
    { label: t('dialogs:details.municipality'), of: (each: Assessment) => nameOfMunicipality(each, t) },
    { label: t('dialogs:details.team'), of: (each: Assessment) => each.team },
    { label: t('dialogs:details.date'), of: (each: Assessment) => formatDate(each.date, language) },
    {
      label: t('files:content.scores'),
      of: (each: Assessment) =>
        t('scoring:progress', { done: countDone(each, framework), all: framework.components.length }),
    },
    { label: t('files:content.rounds'), of: (each: Assessment) => roundsWords(each, t) },
    { label: t('files:content.shown'), of: (each: Assessment) => shownWords(each, context) },
    { label: t('files:content.interventions'), of: (each: Assessment) => String(each.interventions.length) },
    { label: t('files:content.actions'), of: (each: Assessment) => String(each.actions.length) },
    { label: t('files:content.snapshots'), of: (each: Assessment) => String(each.snapshots.length) },
  ]
  return (
    <table className="import-columns">
      {existing && (
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('files:conflict.what')}</span>
            </th>
            <th scope="col">{t('files:conflict.here')}</th>
            <th scope="col">{t('files:conflict.file')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {columns.map((each) => (
              <td key={each === file ? 'file' : 'here'}>
                <bdi>{row.of(each)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { countActions, gapsWithoutAction } from '../../analysis/plan.ts'
import { isLate, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import { useFramework } from '../settings.ts'
import { componentName, dayWords, planFinding, statusWords, type PlanWords } from './planWords.ts'
import './printedPlan.css'

export interface PrintedPlanProps {
  readonly assessment: Assessment
  /** Those that come on the paper, in their order there. */
  readonly actions: readonly Action[]
  readonly words: PlanWords
  readonly today: string
}

/** The plan on paper, the long side across. */
export function PrintedPlan({ assessment, actions, words, today }: PrintedPlanProps) {
  const { t } = words
  const framework = useFramework()
  const gaps = gapsWithoutAction(assessment, framework).length
  return (
    <PrintSheet assessment={assessment} title={t('plan:print.title')} isWide>
      <p className="print-status">{planFinding(countActions(actions, today), gaps, words)}</p>
      {assessment.followUp !== null && (
        <p className="print-status">{t('plan:print.followUp', { date: dayWords(assessment.followUp, words) })}</p>
      )}
      {actions.length > 0 && (
        <table className="print-table print-plan">
          <thead>
            <tr>
              <th scope="col">{t('plan:column.text')}</th>
              <th scope="col">{t('plan:column.owner')}</th>
              <th scope="col">{t('plan:column.due')}</th>
              <th scope="col">{t('plan:column.status')}</th>
              <th scope="col">{t('plan:column.firstStep')}</th>
              <th scope="col">{t('plan:column.sign')}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <PrintedRow key={action.id} action={action} words={words} today={today} />
            ))}
          </tbody>
        </table>
      )}
    </PrintSheet>
  )
}

function PrintedRow({ action, words, today }: Pick<PrintedPlanProps, 'words' | 'today'> & { readonly action: Action }) {
  const { text, component, why, owner, due, status, firstStep, sign } = action
  const { t } = words
  const told = [componentName(component, words), why].filter((each) => each !== '')
  return (
    <tr>
      <th scope="row">
        {text}
        {told.length > 0 && <span className="print-more">{told.join(' · ')}</span>}
      </th>
      <td>{owner}</td>
      <td>
        {dayWords(due, words)} {isLate(action, today) && <strong>{t('plan:late')}</strong>}
      </td>
      <td>{statusWords(status, words)}</td>
      <td>{firstStep}</td>
      <td>{sign}</td>
    </tr>
  )
}

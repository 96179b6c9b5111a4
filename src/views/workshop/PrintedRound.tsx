import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import { valueWords } from '../scoring/scoreWords.ts'
import { AgendaPlan } from './AgendaPlan.tsx'
import { RoundFacts } from './RoundFacts.tsx'
import { statusWords } from './roundWords.ts'
import './printedRound.css'

export interface PrintedRoundProps {
  readonly assessment: Assessment
  readonly round: Round
  /** Whether the agenda, and what the round is set up with, come as well. */
  readonly hasPlan: boolean
}

/** A round on paper: how it stands, and what the room settled. Never the facilitator's notes, nor anybody's answers. */
export function PrintedRound({ assessment, round, hasPlan }: PrintedRoundProps) {
  const t = useTranslate()
  const title = `${t('shell:titles.workshop')}, ${t('workshop:round', { number: round.number })}`
  return (
    <PrintSheet assessment={assessment} title={title}>
      <p className="print-status">
        {t('workshop:code')} <strong>{round.tag}</strong> · {statusWords(round, t)}
      </p>
      {hasPlan && (
        <>
          <h2>{t('workshop:prepare.who')}</h2>
          <RoundFacts round={round} />
          <h2>{t('workshop:agenda.title')}</h2>
          <AgendaPlan round={round} />
        </>
      )}
      {(!hasPlan || round.settled.length > 0) && <Settled round={round} />}
    </PrintSheet>
  )
}

function Settled({ round: { settled } }: Pick<PrintedRoundProps, 'round'>) {
  const t = useTranslate()
  const words = useFrameworkWords()
  if (settled.length === 0) return <p>{t('workshop:settled.none')}</p>
  return (
    <>
      <h2>{t('workshop:settled.title')}</h2>
      <table className="print-table print-settled">
        <thead>
          <tr>
            <th scope="col">{t('workshop:print.component')}</th>
            <th scope="col">{t('workshop:print.level')}</th>
            <th scope="col">{t('workshop:settle.target')}</th>
            <th scope="col">{t('workshop:print.why')}</th>
            <th scope="col">{t('workshop:settle.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {settled.map(({ component, value, target, why, decision }) => (
            <tr key={component}>
              <th scope="row">
                {words.components[component]?.code} {words.components[component]?.name ?? component}
              </th>
              <td>{valueWords(value, words, t)}</td>
              <td>{target}</td>
              <td>{why}</td>
              <td>{decision}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

import { levelsOf } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { firstSentence } from './firstSentence.ts'

interface OfRound {
  readonly round: Round
}

/** The sheet of one person; like everybody's, for a number on it would tell people apart. */
export function AnswerSheet({ round }: OfRound) {
  const t = useTranslate()
  const words = useFrameworkWords()
  return (
    <section className="sheet">
      <header className="sheet-head">
        <div>
          <h1>{t('turn:sheet.title')}</h1>
          <p>{t('turn:sheet.rule')}</p>
          <p>
            <strong>{t('turn:sheet.nameless')}</strong> {t('turn:sheet.isAnswer')}
          </p>
        </div>
        <p className="sheet-tag">
          {t('turn:sheet.room')} <strong>{round.tag}</strong> {t('turn:sheet.round', { number: round.number })}
        </p>
      </header>
      <Choices
        legend={t('turn:sheet.chain')}
        names={round.chain.map((id) => words.chain[id]?.name ?? id)}
      />
      <Choices
        legend={t('turn:sheet.field')}
        names={round.fields.map((id) => words.fields[id]?.name ?? id)}
      />
      <AnswerTable round={round} />
      <p className="sheet-foot">{t('turn:sheet.typing')}</p>
    </section>
  )
}

/** Boxes to tick one of, numbered as they are typed; nothing for an empty list. */
function Choices({ legend, names }: { readonly legend: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div className="sheet-choices">
      <p>{legend}</p>
      <ol>
        {names.map((name, index) => (
          <li key={name}>
            <span className="sheet-box">{index + 1}</span>
            {name}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A line for each component, in the order in which they are typed; its head comes again on each page. */
function AnswerTable({ round }: OfRound) {
  const t = useTranslate()
  const { scale } = useFramework()
  const words = useFrameworkWords()
  const levels = levelsOf(scale)
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('turn:sheet.head', { tag: round.tag, number: round.number })}</th>
          {words.levels.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t('turn:sheet.unknown')}</th>
        </tr>
      </thead>
      <tbody>
        {round.components.map((id) => (
          <tr key={id}>
            <th scope="row">
              <span>
                {words.components[id]?.code} {words.components[id]?.name ?? id}
              </span>
              <p>{firstSentence(words.components[id]?.definition ?? '')}</p>
            </th>
            {levels.map((level) => (
              <td key={level}>
                <span className="sheet-box">{level}</span>
              </td>
            ))}
            <td>
              <span className="sheet-box">0</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

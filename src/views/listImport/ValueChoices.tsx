import { useState } from 'react'
import { newId } from '../../browser/ids.ts'
import { listOf } from '../../exchange/lists/fields.ts'
import type { ValueQuestion } from '../../exchange/lists/questions.ts'
import { visible } from '../../exchange/invisible.ts'
import { onOneLine } from '../../exchange/warnings.ts'
import { LIMITS, type Assessment } from '../../model/assessment.ts'
import { MAX_TERMS } from '../../model/term.ts'
import { formatList } from '../../wording/format.ts'
import { isolated } from '../importing/fileText.ts'
import type { ListContext } from './listContext.ts'
import type { Said } from './said.ts'
import type { Ready } from './useListImport.ts'
import { optionsOf, type Option } from './valueOptions.ts'

export interface ValueChoicesProps {
  readonly assessment: Assessment
  readonly ready: Ready
  readonly context: ListContext
  readonly say: (said: Said) => void
}

/** As many as can be looked through at once. */
const SHOWN = 12

/** Values that no list knows, each once for all its rows: what they mean. */
export function ValueChoices({ assessment, ready, context, say }: ValueChoicesProps) {
  const { t } = context
  const [isAll, setAll] = useState(false)
  const questions = ready.reading.questions.values.filter(({ field }) => ready.engine.isMappable(field))
  if (questions.length === 0) return null
  const shown = isAll ? questions : questions.slice(0, SHOWN)
  return (
    <section className="list-section list-asks" aria-labelledby="list-values">
      <h3 id="list-values">{t('listImport:values.title', { count: questions.length })}</h3>
      <p>{t('listImport:values.text')}</p>
      <ul>
        {shown.map((question) => (
          <li key={`${question.field} ${question.problem.found}`}>
            <Value {...{ question, assessment, ready, context, say }} />
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('listImport:values.all', { count: questions.length })}
        </button>
      )}
    </section>
  )
}

const [OPEN, NOTHING, NEW] = ['?', '-', '+']

function Value({ question, assessment, ready, context, say }: ValueChoicesProps & { readonly question: ValueQuestion }) {
  const { t, language, headings } = context
  const { field, problem, lines } = question
  const { said, reading } = ready
  const answer = reading.answers[field]?.get(problem.found)
  const options = optionsOf(field, { assessment, context, newTerms: said.newTerms })
  const list = listOf(field)
  const name = visible(onOneLine(problem.found)).trim()
  const isNameable = list !== null && name !== '' && name.length <= LIMITS.name && options.length < MAX_TERMS
  const text = isolated(problem.found)

  function choose(value: string) {
    const isNew = value === NEW && list !== null
    const term = isNew ? { list, id: newId(), name } : null
    const id = term?.id ?? (value === NOTHING ? null : value)
    const answers = { ...said.answers, [field]: new Map([...(said.answers[field] ?? []), [problem.found, id]]) }
    say({ ...said, answers, newTerms: term ? [...said.newTerms, term] : said.newTerms })
  }

  return (
    <>
      <p>
        <bdi className="list-found">{problem.found}</bdi>
        <span className="help">
          {t('listImport:values.where', { field: headings[field], count: lines.length, lines: linesWords(lines, t, language) })}
        </span>
        {problem.kind !== 'unknown' && <span className="help">{t(`listImport:values.${reasonOf(problem.kind)}`)}</span>}
      </p>
      <select
        className="input"
        aria-label={t('listImport:values.select', { text, field: headings[field] })}
        value={answer === undefined ? OPEN : (answer ?? NOTHING)}
        onChange={({ target }) => choose(target.value)}
      >
        {answer === undefined && <option value={OPEN}>{t('listImport:values.open')}</option>}
        {field !== 'step' && <option value={NOTHING}>{t('listImport:values.nothing')}</option>}
        {sorted(options, problem.suggestion).map((option) => (
          <option key={option.id} value={option.id}>
            {option.id === problem.suggestion ? t('listImport:values.suggested', { name: option.name }) : option.name}
          </option>
        ))}
        {isNameable && <option value={NEW}>{t('listImport:values.new', { name: isolated(name) })}</option>}
      </select>
    </>
  )
}

/** What is probably meant comes first. */
function sorted(options: readonly Option[], suggestion: string | null): readonly Option[] {
  return [...options.filter(({ id }) => id === suggestion), ...options.filter(({ id }) => id !== suggestion)]
}

function reasonOf(kind: ValueQuestion['problem']['kind']): 'several' | 'damage' | 'other' {
  return kind === 'several' || kind === 'damage' ? kind : 'other'
}

function linesWords(lines: readonly number[], t: ListContext['t'], language: ListContext['language']): string {
  const shown = lines.slice(0, 4).map(String)
  return formatList(lines.length > 5 ? [...shown, t('listImport:values.more')] : lines.map(String), language)
}

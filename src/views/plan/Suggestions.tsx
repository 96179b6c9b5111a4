import { useState } from 'react'
import type { Suggestion } from '../../analysis/plan.ts'
import { MAX_ACTIONS } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFramework } from '../settings.ts'
import { openLayer } from '../useRoute.ts'
import { addAction } from './planActions.ts'
import { MADE } from './planFocus.ts'
import { componentName, suggestionWords, type PlanWords } from './planWords.ts'
import { actionFrom } from './sources.ts'
import './suggestions.css'

export interface SuggestionsProps {
  readonly assessment: Assessment
  readonly suggestions: readonly Suggestion[]
  readonly words: PlanWords
}

/** As many as are shown at first. */
const FIRST = 6

/** What actions can be made of with one press each, and the one made last. */
export function Suggestions({ assessment, suggestions, words }: SuggestionsProps) {
  const { t, names } = words
  const [madeId, setMade] = useState<string | null>(null)
  const [isAll, setAll] = useState(false)
  const made = assessment.actions.find(({ id }) => id === madeId) ?? null
  if (suggestions.length === 0 && made === null) return null

  const shown = isAll ? suggestions : suggestions.slice(0, FIRST)
  const isFull = assessment.actions.length >= MAX_ACTIONS
  function make(suggestion: Suggestion) {
    setMade(addAction(actionFrom(suggestion, names, t)))
    focusSoon(MADE)
  }

  return (
    <section className="plan-suggestions" aria-labelledby="plan-suggestions">
      <h3 id="plan-suggestions">{t('plan:suggestions.title', { count: suggestions.length })}</h3>
      <div role="status">
        {made && (
          <p className="plan-made">
            <Icon name="check" />
            <span>{t('plan:made.text', { text: made.text })}</span>
            <button type="button" id={MADE} className="button" onClick={() => openLayer('action', made.id)}>
              {t('plan:made.finish')}
            </button>
          </p>
        )}
      </div>
      {suggestions.length > 0 && <p className="help">{t('plan:suggestions.lead')}</p>}
      <ul>
        {shown.map((suggestion) => (
          <SuggestionCard
            key={keyOf(suggestion)}
            suggestion={suggestion}
            words={words}
            isFull={isFull}
            onMake={() => make(suggestion)}
          />
        ))}
      </ul>
      {shown.length < suggestions.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('plan:suggestions.more', { count: suggestions.length - shown.length })}
        </button>
      )}
    </section>
  )
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion
  readonly words: PlanWords
  readonly isFull: boolean
  readonly onMake: () => void
}

function SuggestionCard({ suggestion, words, isFull, onMake }: SuggestionCardProps) {
  const { t, names } = words
  const { rings } = useFramework()
  const { component } = suggestion
  const spoken = names.components[component]
  const name = componentName(component, words)
  const what = suggestion.kind === 'decision' ? suggestion.decision : `${name}, ${suggestionWords(suggestion, words)}`
  return (
    <li className={`plan-suggestion ring-${Math.max(0, rings.indexOf(spoken?.ring ?? '')) % 2}`}>
      <p className="plan-component">
        <span className="pill ring-pill">{spoken?.code}</span> <span className="ring-text">{name}</span>
      </p>
      {suggestion.kind === 'decision' && <p className="plan-said">{suggestion.decision}</p>}
      <p className="help">{suggestionWords(suggestion, words)}</p>
      <button type="button" className="button" disabled={isFull} aria-label={t('plan:suggestions.makeOf', { what })} onClick={onMake}>
        <Icon name="plus" />
        {t('plan:suggestions.make')}
      </button>
    </li>
  )
}

function keyOf({ kind, component, ...more }: Suggestion): string {
  return `${kind} ${component} ${'round' in more ? more.round : ''}`
}

import { useEffect, useRef } from 'react'
import { componentOf, walkOf, type Component } from '../../framework/framework.ts'
import { LIMITS, type Assessment } from '../../model/assessment.ts'
import type { Score, ScoreValue } from '../../model/rating.ts'
import { scoreOf } from '../../model/score.ts'
import { appStore } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TypingField } from '../../ui/TypingField.tsx'
import { useFrameworkWords, type ComponentWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { levelStyle, UNKNOWN_STYLE, useFramework, usePalette } from '../settings.ts'
import { hashOfView } from '../route.ts'
import { pickItem } from '../useRoute.ts'
import { ActionLine } from './ActionLine.tsx'
import { AimFields } from './AimFields.tsx'
import { valueWords } from './scoreWords.ts'
import { giveScore, typeNote } from './scoring.ts'
import { ServedLine } from './ServedLine.tsx'

export interface ComponentPanelProps {
  readonly assessment: Assessment
  readonly component: Component
  readonly isReadOnly: boolean
}

/** All there is to one component: what it means, its levels, target, evidence and questions. */
export function ComponentPanel({ assessment, component, isReadOnly }: ComponentPanelProps) {
  const words = useFrameworkWords().components[component.id]
  const t = useTranslate()
  const framework = useFramework()
  const body = useRef<HTMLDivElement>(null)

  // Each component begins at its top; how far the last one was read is the browser's to know.
  useEffect(() => {
    body.current?.scrollTo(0, 0)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the component is what this follows
  }, [component.id])
  if (!words) return null

  const score = scoreOf(assessment, component.id)
  const ring = framework.rings.indexOf(component.ring)
  return (
    <section className={`panel ring-${ring % 2}`} aria-labelledby="panel-title">
      <div className="panel-body" ref={body}>
        <PanelHead assessment={assessment} component={component} words={words} />
        <p className="panel-definition">{words.definition}</p>
        <Levels words={words} score={score} ring={ring} isReadOnly={isReadOnly} />
        <AimFields score={score} isReadOnly={isReadOnly} />
        <ActionLine assessment={assessment} component={component.id} isReadOnly={isReadOnly} />
        <TypingField
          key={component.id}
          label={t('scoring:note.label')}
          value={score.note}
          maxLength={LIMITS.note}
          isLong
          isReadOnly={isReadOnly}
          help={t('scoring:note.reminder')}
          onType={(note) => typeNote(component.id, note)}
          onRest={() => appStore.getState().settle()}
        />
        <details className="panel-evidence">
          <summary>{t('scoring:evidence')}</summary>
          <ul>
            {words.evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
        <h3>{t('scoring:questions')}</h3>
        <ol className="panel-questions">
          {words.questions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <PairNote component={component} />
        <ServedLine interventions={assessment.interventions} component={component.id} />
      </div>
      <Steps component={component} />
    </section>
  )
}

interface PanelHeadProps {
  readonly assessment: Assessment
  readonly component: Component
  readonly words: ComponentWords
}

function PanelHead({ assessment, component, words }: PanelHeadProps) {
  const framework = useFramework()
  const all = useFrameworkWords()
  const t = useTranslate()
  const pair = component.mirror ? componentOf(framework, component.mirror) : null
  const pairWords = pair && all.components[pair.id]
  return (
    <>
      <div className="panel-kicker">
        <span className="pill ring-pill">{words.code}</span>
        <span className="ring-text">{all.rings[component.ring]?.label}</span>
      </div>
      <h2 id="panel-title" tabIndex={-1} className="panel-title">
        {words.name}
      </h2>
      {pair && pairWords && (
        <p className="panel-pair">
          {t('scoring:pair')}{' '}
          <a
            href={hashOfView('scoring', pair.id)}
            onClick={(event) => {
              event.preventDefault()
              pickItem(pair.id)
            }}
          >
            {pairWords.name}
          </a>{' '}
          ({valueWords(scoreOf(assessment, pair.id).value, all, t)})
        </p>
      )}
    </>
  )
}

/** What the two of a pair have to do with each other. */
function PairNote({ component: { id, mirror } }: { readonly component: Component }) {
  const { pairs } = useFrameworkWords()
  const note = pairs[id] ?? (mirror === null ? undefined : pairs[mirror])
  return note === undefined ? null : <p className="help">{note}</p>
}

interface LevelsProps {
  readonly words: ComponentWords
  readonly score: Score
  readonly ring: number
  readonly isReadOnly: boolean
}

function Levels({ words, score, ring, isReadOnly }: LevelsProps) {
  const { unknown } = useFrameworkWords()
  const { scale } = useFramework()
  const palette = usePalette()
  const t = useTranslate()
  const options = [
    ...words.levels.map(({ value, label, text }) => {
      const markStyle = levelStyle(palette, ring, { value, scale })
      return { value: String(value), mark: String(value), markStyle, title: `${label}.`, text }
    }),
    { value: 'unknown', mark: '–', markStyle: UNKNOWN_STYLE, title: `${unknown.label}.`, text: unknown.meaning },
  ]
  return (
    <div>
      <RadioList
        legend={t('scoring:rule')}
        options={options}
        value={score.value === null ? null : String(score.value)}
        isReadOnly={isReadOnly}
        onChange={(value) => giveScore(score.component, valueOf(value))}
      />
      {score.value !== null && !isReadOnly && (
        <button type="button" className="link-button panel-clear" onClick={() => giveScore(score.component, null)}>
          {t('scoring:clear')}
        </button>
      )}
    </div>
  )
}

function valueOf(text: string): ScoreValue {
  return text === 'unknown' ? text : Number(text)
}

function Steps({ component }: { readonly component: Component }) {
  const framework = useFramework()
  const { components } = useFrameworkWords()
  const t = useTranslate()
  const walk = walkOf(framework)
  const index = walk.findIndex(({ id }) => id === component.id)
  const previous = walk.at(index - 1)
  const next = walk[(index + 1) % walk.length]
  return (
    <nav className="panel-steps" aria-label={t('scoring:steps.label')}>
      {previous && (
        <button type="button" className="button" onClick={() => go(previous.id)}>
          <Icon name="left" />
          <span className="visually-hidden">{t('scoring:steps.previous')} </span>
          {components[previous.id]?.short}
        </button>
      )}
      {next && (
        <button type="button" className="button button-primary" onClick={() => go(next.id)}>
          <span>
            {t('scoring:steps.next')} {components[next.id]?.short}
          </span>
          <Icon name="right" />
        </button>
      )}
    </nav>
  )
}

function go(id: string): void {
  pickItem(id)
  // Where the page itself scrolls, the next one begins at its top as well.
  const panel = document.getElementById('panel-title')?.closest('.panel')
  if (panel && panel.getBoundingClientRect().top < 0) panel.scrollIntoView()
}

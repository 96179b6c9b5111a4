// What rounds have found, for tests: the two of the sample, and rounds of votes that a test thinks of.
import i18next from 'i18next'
import { publish } from '../src/analysis/publish.ts'
import { understandingOf, type Finding, type Understanding } from '../src/analysis/understanding.ts'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import type { GroupKind } from '../src/model/published.ts'
import { firstSetup, newRound, withAnswers, withPublished, type Participant, type Round } from '../src/model/round.ts'
import type { Speech } from '../src/views/understanding/useSpeech.ts'
import { frameworkWords } from '../src/wording/frameworkWords.ts'
import { loadWorkshopTexts, setLanguage, startWording, type Language, type Translate } from '../src/wording/i18n.ts'
import sample from './fixtures/sample-rounds.json' with { type: 'json' }

type Person = Omit<Participant, 'id'>

const COMPONENTS = walkOf(framework).map(({ id }) => id)

/** A round in which everything has been revealed. */
export function revealedRound(persons: readonly Person[], groups: GroupKind, number = 1): Round {
  const all = { components: COMPONENTS, chain: framework.chain.map(({ id }) => id), fields: framework.fields, minimumGroupSize: 5 }
  const fresh = newRound({ ...firstSetup(all), groups }, { id: `round-${number}`, number, tag: `K${number + 1}` })
  const answered = withAnswers(fresh, persons.map((person, index) => ({ ...person, id: `P${String(index).padStart(15, '0')}` })))
  return withPublished(answered, publish(answered, COMPONENTS, framework))
}

/** One of the two rounds of fourteen: 0 is spring, 1 is autumn. */
export function sampleRound(which: 0 | 1, groups: GroupKind = 'leaders-staff'): Round {
  return revealedRound(sample.rounds[which]?.participants ?? [], groups, which + 1)
}

/** People with the votes that are asked for, leaders and staff in turn, from three fields. */
export function people(count: number, votes: (person: number, component: number) => number): readonly Person[] {
  return Array.from({ length: count }, (_, person) => ({
    chain: person % 2 === 0 ? 'administrative' : 'staff',
    field: ['school', 'day-care', 'ppr'][person % 3] ?? null,
    values: COMPONENTS.map((_id, component) => votes(person, component)),
  }))
}

export function found(round: Round): Understanding {
  return understandingOf(round.published, framework)
}

export function findingOf(round: Round, component: string): Finding {
  const finding = found(round).findings.find((each) => each.component === component)
  if (!finding) throw new Error(`Nothing found on ${component}`)
  return finding
}

export function assessmentWith(...rounds: readonly Round[]): Assessment {
  const details = { municipality: 'Eksempelkommune', team: 'Ledergruppen', date: '2026-04-14' }
  return { ...newAssessment(framework, details, 'a'), rounds }
}

/** Makes the texts of both languages ready; Danish is in use. */
export async function startSpeech(): Promise<void> {
  await startWording()
  await loadWorkshopTexts()
  await setLanguage('en')
  await setLanguage('da')
}

export function speechIn(language: Language): Speech {
  const t: Translate = i18next.getFixedT(language, ['understanding', 'scoring', 'shell'])
  return { words: frameworkWords(framework, language), t, language }
}

import { useMemo, useState } from 'react'
import { competencesAmong, competencesOf, inOrder, whereaboutsOf, type CompetenceOrder } from '../../../analysis/competences.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { collator, formatNumber } from '../../../wording/format.ts'
import type { PartProps } from '../partProps.ts'
import { CompetencePanel } from './CompetencePanel.tsx'
import { CompetenceTable } from './CompetenceTable.tsx'
import { competencesHeadline } from './competenceWords.ts'
import { counted } from './counted.ts'
import { usePicking } from './picking.ts'
import { PrintedCompetences } from './PrintedCompetences.tsx'
import { ScopeNote } from './ScopeNote.tsx'
import './overview.css'
import './overviewTable.css'

const ORDERS: readonly CompetenceOrder[] = ['people', 'gap', 'name']

/** From as many competences on there is a field to look for one. */
const MANY = 9

/** Who has which competence, and where it is not used. */
export function CompetencesPart({ assessment, found, place, isReadOnly, words }: PartProps) {
  const { t, language } = words
  const [order, setOrder] = useState<CompetenceOrder>('people')
  const [search, setSearch] = useState('')
  const { interventions } = assessment
  const { all, whereabouts } = useCompetences(interventions, found, words)
  const isNarrowed = found.length < interventions.length
  const ordered = useMemo(() => inOrder(all, order, collator(language).compare), [all, order, language])
  const wanted = search.trim().toLocaleLowerCase(language)
  const shown = wanted === '' ? ordered : ordered.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
  const most = Math.max(0, ...all.map(({ people }) => people))
  const { pick, close } = usePicking(place.pick)
  const picked = all.find(({ name }) => name === place.pick)
  return (
    <section className={picked ? 'overview has-panel' : 'overview'} aria-labelledby="overview-title">
      <div className="overview-head">
        <h2 id="overview-title">{competencesHeadline(all, words, isNarrowed)}</h2>
        <div className="overview-notes">
          {all.length === 0 ? <p>{t('overview:competences.how')}</p> : <p>{t('overview:competences.rule')}</p>}
          <ScopeNote assessment={assessment} found={found} place={place} words={words} />
          {isNarrowed && <p className="help">{t('overview:competences.whole', { number: formatNumber(interventions.length, language) })}</p>}
        </div>
        {all.length > 0 && (
          <div className="overview-controls">
            <Segments
              legend={t('overview:competences.sort')}
              segments={ORDERS.map((value) => ({ value, label: t(`overview:competences.by.${value}`) }))}
              value={order}
              onChoose={(value) => setOrder(ORDERS.find((each) => each === value) ?? order)}
            />
            {all.length >= MANY && <SearchField value={search} words={words} onChange={setSearch} />}
          </div>
        )}
        <p className={wanted === '' ? 'visually-hidden' : 'help'} role="status">
          {wanted !== '' && t('overview:competences.matches', counted(shown.length, words))}
        </p>
      </div>
      <div className="overview-main">
        {shown.length > 0 && (
          <CompetenceTable
            competences={shown}
            whereabouts={whereabouts}
            most={most}
            picked={picked?.name ?? null}
            words={words}
            of={`${order} ${wanted}`}
            onPick={pick}
          />
        )}
      </div>
      {picked && (
        <CompetencePanel competence={picked} whereabouts={whereabouts} isReadOnly={isReadOnly} words={words} onClose={close} />
      )}
      <PrintedCompetences
        competences={shown}
        search={search.trim()}
        whereabouts={whereabouts}
        assessment={assessment}
        found={found}
        place={place}
        words={words}
      />
    </section>
  )
}

/** Who has what, and where it is not used, is told of the whole; the filter chooses what is listed. */
function useCompetences(interventions: readonly Intervention[], found: readonly Intervention[], { canonical }: PartProps['words']) {
  const whole = useMemo(() => competencesOf(interventions, canonical), [interventions, canonical])
  const all = useMemo(() => competencesAmong(whole, found, canonical), [whole, found, canonical])
  const whereabouts = useMemo(() => whereaboutsOf(interventions), [interventions])
  return { all, whereabouts }
}

interface SearchFieldProps {
  readonly value: string
  readonly words: PartProps['words']
  readonly onChange: (value: string) => void
}

function SearchField({ value, words: { t }, onChange }: SearchFieldProps) {
  return (
    <Field label={t('overview:competences.search')}>
      {(ties) => (
        <input
          {...ties}
          className="input"
          type="search"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

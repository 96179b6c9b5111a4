import { useState } from 'react'
import type { Id } from '../../model/assessment.ts'
import { Field } from '../../ui/Field.tsx'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { differenceLines } from './differenceWords.ts'
import type { Choice, Clash, Rival } from './sortOut.ts'

/** As many as can be chosen one by one; the rest goes by the choice for all. */
const SHOWN = 20

export interface ClashChoicesProps {
  readonly clashes: readonly Clash[]
  readonly choices: ReadonlyMap<Id, Choice>
  readonly onChoose: (choices: ReadonlyMap<Id, Choice>) => void
}

/** Snapshots with one id and different content: all that there are of each, and a choice. */
export function ClashChoices({ clashes, choices, onChoose }: ClashChoicesProps) {
  const t = useTranslate()
  if (clashes.length === 0) return null
  const hidden = clashes.length - SHOWN
  return (
    <section className="archive-clashes">
      <h4>{t('archive:clash.title')}</h4>
      <p>{t('archive:clash.lead')}</p>
      {clashes.length > 1 && <ForAll clashes={clashes} onChoose={onChoose} />}
      <ul>
        {clashes.slice(0, SHOWN).map((clash) => (
          <li key={clash.id}>
            <OneClash
              clash={clash}
              choice={choices.get(clash.id) ?? 'all'}
              onChoose={(choice) => onChoose(new Map(choices).set(clash.id, choice))}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{t('archive:clash.more', { count: hidden })}</p>}
    </section>
  )
}

const WAYS = ['all', 'archive', 'files'] as const

type Way = (typeof WAYS)[number]

function ForAll({ clashes, onChoose }: Pick<ClashChoicesProps, 'clashes' | 'onChoose'>) {
  const t = useTranslate()
  const [way, setWay] = useState<Way>('all')
  const words = { all: t('archive:clash.all'), archive: t('archive:clash.allArchive'), files: t('archive:clash.allFiles') }

  function choose(next: Way) {
    setWay(next)
    onChoose(new Map(clashes.map((clash) => [clash.id, choiceBy(next, clash)])))
  }

  return (
    <Field label={t('archive:clash.forAll')}>
      {(ties) => (
        <select {...ties} className="input" value={way} onChange={({ target }) => choose(WAYS.find((each) => each === target.value) ?? 'all')}>
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Where two files differ, neither is more the files' than the other: then both are kept. */
function choiceBy(way: Way, { rivals }: Clash): Choice {
  const isInArchive = rivals[0]?.fileName === null
  if (way === 'archive' && isInArchive) return 0
  return way === 'files' && isInArchive && rivals.length === 2 ? 1 : 'all'
}

interface OneClashProps {
  readonly clash: Clash
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function OneClash({ clash: { rivals }, choice, onChoose }: OneClashProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <Field label={rivals.map((rival) => rivalWords(rival, t, language)).join(' · ')} help={<Differences rivals={rivals} />}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={String(choice)}
          onChange={({ target }) => onChoose(target.value === 'all' ? 'all' : Number(target.value))}
        >
          <option value="all">{t('archive:clash.all')}</option>
          {rivals.map(({ fileName }, index) => (
            // Two may come from one file.
            // eslint-disable-next-line react/no-array-index-key
            <option key={index} value={String(index)}>
              {fileName === null ? t('archive:clash.archive') : t('archive:clash.file', { file: isolated(fileName) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What each of the others says differently from the first: without that there is nothing to choose by. */
function Differences({ rivals: [first, ...others] }: Pick<Clash, 'rivals'>) {
  const t = useTranslate()
  const language = useLanguage()
  if (first === undefined) return null
  const version = ({ snapshot, fileName }: Rival) => ({
    snapshot,
    where: fileName === null ? t('archive:clash.whereArchive') : t('archive:clash.whereFile', { file: isolated(fileName) }),
  })
  const lines = others.flatMap((other) => differenceLines(version(first), version(other), { t, language }))
  return (
    <ul className="archive-differences">
      {lines.map((line, index) => (
        // Lines never move, and two may say the same.
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

/** 'I arkivet: Vejen, »Forår 2026« (14. april 2026)' */
function rivalWords({ snapshot, fileName }: Rival, t: Translate, language: Language): string {
  const { municipality, name: own, date } = snapshot
  const name = t('archive:clash.name', { municipality: isolated(municipality), name: isolated(own), date: formatDate(date, language) })
  return fileName === null ? t('archive:clash.inArchive', { name }) : t('archive:clash.inFile', { file: isolated(fileName), name })
}

import { useState } from 'react'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TypingField } from '../../ui/TypingField.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { OWN_WORDS, PAPERS, type PartId, type ReportPlace } from './place.ts'

export interface ReportSettingsProps {
  readonly place: ReportPlace
  /** Those that can be left out of the paper. */
  readonly parts: readonly PartId[]
  readonly onSet: (change: Partial<ReportPlace>) => void
}

/** Which paper, which of its parts, and what is said in the user's own words. */
export function ReportSettings({ place, parts, onSet }: ReportSettingsProps) {
  const t = useTranslate()
  const { paper, without } = place
  const chosen = parts.filter((id) => !without.includes(id))
  return (
    <>
      <Segments
        legend={t('report:paper.legend')}
        segments={PAPERS.map((value) => ({ value, label: t(`report:paper.${value}`) }))}
        value={paper}
        onChoose={(value) => onSet({ paper: PAPERS.find((each) => each === value) ?? paper })}
      />
      <CheckChips
        legend={t('report:parts')}
        chips={parts.map((id) => ({ value: id, label: t(`report:part.${id}`) }))}
        chosen={chosen}
        onChange={(next) => onSet({ without: [...without.filter((id) => !parts.includes(id)), ...parts.filter((id) => !next.includes(id))] })}
      />
      <OwnWords key={paper} place={place} field="heading" onSet={onSet} />
      <OwnWords place={place} field="intro" onSet={onSet} />
    </>
  )
}

interface OwnWordsProps extends Pick<ReportSettingsProps, 'place' | 'onSet'> {
  readonly field: 'heading' | 'intro'
}

/** The address, and so the pages, take it up once the typing rests. */
function OwnWords({ place, field, onSet }: OwnWordsProps) {
  const t = useTranslate()
  const [typed, setTyped] = useState(place[field])
  return (
    <TypingField
      label={t(`report:own.${field}`)}
      value={typed}
      maxLength={OWN_WORDS[field]}
      isLong={field === 'intro'}
      help={field === 'intro' ? t('report:own.help') : undefined}
      onType={setTyped}
      onRest={() => typed !== place[field] && onSet({ [field]: typed })}
    />
  )
}

import type { Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'

/** What a round is set up with. */
export function RoundFacts({ round }: { readonly round: Round }) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const all = useFramework().components.length
  const { components, chain, fields, expected, minimumGroupSize, groups } = round
  const named = components.length === all ? null : components.map((id) => words.components[id]?.name ?? id)
  const facts = [
    {
      label: t('workshop:setup.components'),
      text: named === null ? t('workshop:setup.allPicked', { count: all }) : named.join(' · '),
    },
    { label: t('workshop:setup.chain'), text: listed(chain.map((id) => words.chain[id]?.name ?? id)) },
    { label: t('workshop:setup.fields'), text: listed(fields.map((id) => words.fields[id]?.name ?? id)) },
    {
      label: t('workshop:setup.expected'),
      text: expected === null ? t('workshop:prepare.unknown') : String(expected),
    },
    { label: t('workshop:setup.minimum'), text: t('workshop:prepare.people', { count: minimumGroupSize }) },
    { label: t('workshop:setup.groups'), text: t(`workshop:groups.${groups}`) },
  ]
  return (
    <dl className="facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )

  function listed(names: readonly string[]): string {
    return names.length === 0 ? t('workshop:prepare.none') : names.join(' · ')
  }
}

import type { PartProps } from '../partProps.ts'

/** Says that a part is about some of the interventions only; nothing where it is about all. */
export function ScopeNote({ assessment, found, words: { t } }: Pick<PartProps, 'assessment' | 'found' | 'words'>) {
  const all = assessment.interventions.length
  if (found.length === all) return null
  return <p className="help">{t('overview:scope', { found: found.length, all })}</p>
}

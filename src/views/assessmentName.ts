import type { Details } from '../model/assessment.ts'
import type { Translate } from '../wording/i18n.ts'

type Named = Details & { readonly isExample: boolean }

/** The municipality's name, with 'eksempel' behind it as long as it is one. */
export function nameOfMunicipality({ municipality, isExample }: Named, t: Translate): string {
  return isExample ? t('shell:exampleName', { name: municipality }) : municipality
}

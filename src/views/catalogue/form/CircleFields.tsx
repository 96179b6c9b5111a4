import { componentsOf } from '../../../framework/framework.ts'
import { CheckChips } from '../../../ui/CheckChips.tsx'
import { useFramework } from '../../settings.ts'
import type { FieldsProps } from './fieldsProps.ts'

/** The components of the circle that an intervention serves, ring by ring. */
export function CircleFields({ words, draft, onChange }: FieldsProps) {
  const { t } = words
  const framework = useFramework()
  return (
    <>
      <p className="help">{t('intervention:help.components')}</p>
      {framework.rings.map((ring) => (
        <CheckChips
          key={ring}
          legend={words.framework.rings[ring]?.label ?? ring}
          chips={componentsOf(framework, ring).map(({ id }) => ({ value: id, label: words.nameOf('components', id) }))}
          chosen={draft.components}
          onChange={(components) => onChange({ components })}
        />
      ))}
    </>
  )
}

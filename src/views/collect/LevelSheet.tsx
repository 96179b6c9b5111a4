import type { ComponentId } from '../../framework/framework.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'

/** What each level of each component looks like: to be read while choosing. */
export function LevelSheet({ components }: { readonly components: readonly ComponentId[] }) {
  const t = useTranslate()
  const words = useFrameworkWords()
  return (
    <section className="sheet">
      <h1>{t('turn:sheet.levels')}</h1>
      <p>{t('turn:sheet.levelsRule')}</p>
      <div className="sheet-levels">
        {components.map((id) => (
          <div key={id} className="sheet-component">
            <h2>
              {words.components[id]?.code} {words.components[id]?.name ?? id}
            </h2>
            <p>{words.components[id]?.definition}</p>
            <ol>
              {words.components[id]?.levels.map(({ value, label, text }) => (
                <li key={value} value={value}>
                  <strong>{label}.</strong> {text}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

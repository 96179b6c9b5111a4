import { useMemo, useState, type FormEvent } from 'react'
import type { ComponentId } from '../../../framework/framework.ts'
import { takeFocus } from '../../../ui/focus.ts'
import { Field } from '../../../ui/Field.tsx'
import type { PartProps } from '../partProps.ts'
import { counted } from './counted.ts'
import { setServers } from './coverageActions.ts'
import { ShowMore } from './ShowMore.tsx'
import { usePortion } from './usePortion.ts'

export interface ServersFormProps extends Pick<PartProps, 'assessment' | 'words'> {
  readonly component: ComponentId
  readonly onDone: () => void
}

const PORTION = 40

/** Picks the interventions that serve a component; all that changes is one step of undo. */
export function ServersForm({ assessment: { interventions }, component, words, onDone }: ServersFormProps) {
  const { t, language } = words
  const [first] = useState(() => new Set(interventions.filter((each) => each.components.includes(component)).map(({ id }) => id)))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(first)
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLocaleLowerCase(language)
  // Those that serve it already come first, and stay where they are while others are picked.
  const ordered = useMemo(() => {
    const found = interventions.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted))
    return [...found.filter(({ id }) => first.has(id)), ...found.filter(({ id }) => !first.has(id))]
  }, [interventions, language, wanted, first])
  const [shown, showMore] = usePortion(ordered, PORTION, wanted)

  function submit(event: FormEvent) {
    event.preventDefault()
    setServers(component, chosen)
    onDone()
  }

  return (
    <form className="servers-form" onSubmit={submit}>
      <Field label={t('overview:coverage.find')}>
        {(ties) => (
          <input
            {...ties}
            ref={takeFocus}
            className="input"
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <fieldset>
        <legend className="label">{t('overview:coverage.pick', { name: words.nameOf('components', component) })}</legend>
        {shown.map(({ id, name, administration }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => setChosen(toggled(chosen, id))} />
            <span>
              {name}
              <span className="help">{administration}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ShowMore shown={shown.length} all={ordered.length} onMore={showMore} />
      <p className="help" role="status">
        {t('overview:coverage.chosen', counted(chosen.size, words))}
      </p>
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {t('overview:coverage.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('overview:coverage.cancel')}
        </button>
      </div>
    </form>
  )
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id])
}

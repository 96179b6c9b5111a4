import type { Separator, TableChoice, TableEncoding, TableRow } from '../../exchange/tables/table.ts'
import { Field } from '../../ui/Field.tsx'
import type { Translate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { NOTHING_SAID, type Said } from './said.ts'
import type { Ready } from './useListImport.ts'

export interface SourceChoicesProps {
  readonly ready: Ready
  readonly t: Translate
  readonly choose: (choice: TableChoice) => void
  readonly say: (said: Said) => void
}

const SEPARATORS: readonly { readonly value: Separator; readonly name: 'semicolon' | 'comma' | 'tab' }[] = [
  { value: ';', name: 'semicolon' },
  { value: ',', name: 'comma' },
  { value: '\t', name: 'tab' },
]

const ENCODINGS: readonly TableEncoding[] = ['utf-8', 'utf-16', 'windows-1252']

/** So far down headings may stand. */
const SEARCHED = 20

/** How the file was read, each thing with a choice. */
export function SourceChoices({ ready, t, choose, say }: SourceChoicesProps) {
  const { choice, table, reading } = ready
  const { encoding, separator, sheets, sheet } = table.source
  const { headingRow } = reading.layout
  return (
    <div className="list-source">
      {sheets.length > 1 && (
        <Choice
          label={t('listImport:source.sheet')}
          value={String(sheet ?? 0)}
          options={sheets.map(({ name, rows }, at) => [String(at), t('listImport:source.sheetRows', { name, count: rows })])}
          onChoose={(value) => choose({ ...choice, sheet: Number(value) })}
        />
      )}
      <Choice
        label={t('listImport:source.headings')}
        value={headingRow === null ? '' : String(headingRow)}
        options={[
          ['', t('listImport:source.noHeadings')],
          ...table.rows.slice(0, SEARCHED).map((row, at) => [String(at), rowWords(row, t)] as const),
        ]}
        onChoose={(value) => say({ ...NOTHING_SAID, headingRow: value === '' ? null : Number(value) })}
      />
      {separator !== null && (
        <Choice
          label={t('listImport:source.separator')}
          value={separator}
          options={SEPARATORS.map(({ value, name }) => [value, t(`listImport:separator.${name}`)])}
          onChoose={(value) => choose({ ...choice, separator: SEPARATORS.find((each) => each.value === value)?.value ?? null })}
        />
      )}
      {encoding !== null && (
        <Choice
          label={t('listImport:source.encoding')}
          value={encoding}
          options={ENCODINGS.map((each) => [each, t(`listImport:encoding.${each}`)])}
          onChoose={(value) => choose({ ...choice, encoding: ENCODINGS.find((each) => each === value) ?? null })}
        />
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ties) => (
        <select {...ties} className="input" value={value} onChange={({ target }) => onChoose(target.value)}>
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function rowWords({ line, cells }: TableRow, t: Translate): string {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '')
  return t('listImport:source.line', { line, texts: isolated(`${texts.slice(0, 3).join(', ').slice(0, 60)}…`) })
}

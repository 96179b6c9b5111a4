import { isIsoDate, monthsAfter } from '../../../model/date.ts'
import { DateField, isBadDate } from '../DateField.tsx'
import { dayWords } from '../planWords.ts'
import { useToday } from '../../useToday.ts'
import type { ActionFieldsProps } from './fieldsProps.ts'

const MONTHS = [1, 3, 6] as const
const YEAR = 12

/** By when: a day, or one of a few presses. Whichever it is, the day is said before anything is saved. */
export function DueField({ draft: { due }, isDateBad, words, onChange, onDateBad }: ActionFieldsProps) {
  const { t } = words
  const today = useToday()
  const isDay = isIsoDate(due)

  function set(day: string) {
    onChange({ due: day })
    onDateBad(!isIsoDate(day))
  }

  return (
    <div className="action-due" data-field="due">
      <DateField
        label={t('plan:form.due')}
        value={due}
        help=""
        isBad={isDateBad}
        words={words}
        onChange={(day) => {
          onChange({ due: day })
          onDateBad(false)
        }}
        onLeave={(input) => onDateBad(isBadDate(input))}
      />
      <div className="action-quick" role="group" aria-label={t('plan:form.dueQuick')}>
        {MONTHS.map((count) => (
          <button key={count} type="button" className="button" onClick={() => set(monthsAfter(today, count))}>
            {t('plan:form.dueMonths', { count })}
          </button>
        ))}
        {/* The year after the day that stands there; 29 February becomes the 28th, and never 1 March. */}
        <button type="button" className="button" onClick={() => set(monthsAfter(isDay ? due : today, YEAR))}>
          {t('plan:form.dueYear')}
        </button>
      </div>
      <p className="action-day" role="status">
        {isDay && !isDateBad ? t('plan:form.dueTold', { date: dayWords(due, words) }) : ''}
      </p>
    </div>
  )
}

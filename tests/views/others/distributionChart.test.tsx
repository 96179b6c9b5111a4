import { beforeAll, expect, test } from 'vitest'
import { distributionsOf } from '../../../src/analysis/distribution.ts'
import { distributionChart } from '../../../src/views/others/distributionChart.tsx'
import { loadWorkshopTexts } from '../../../src/wording/i18n.ts'
import { municipalSnapshot, onFourLevels } from '../../municipalities.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { readPicture } from '../../pictures.ts'

beforeAll(async () => {
  await startNaming()
  await loadWorkshopTexts()
})

test('where the others stand is taken along, with the same numbers in the data', async () => {
  const own = municipalSnapshot({ municipality: 'Ærø', values: [3, 'unknown'], nameOf: nameIn('da') })
  const others = [
    municipalSnapshot({ municipality: 'Faxe', values: [3], date: '2025-04-14' }),
    municipalSnapshot({ municipality: 'Køge', values: [5, 'unknown'] }),
    onFourLevels(municipalSnapshot({ municipality: 'Vejle' })),
  ]
  const chart = distributionChart({ own, others, distributions: distributionsOf(own, others) }, namingIn('da'))
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts[0]).toBe('3 andre og deres cirkler')
  expect(chart.people).toBe('n = 3')
  expect(chart.rows[0]).toEqual(['Kode', 'Komponent', '1 · Tilfældig', '2 · Begyndende', '3 · Aftalt', '4 · Indarbejdet', '5 · Lærende', 'Ikke vurderet', 'Ikke udfyldt', 'Har ikke komponenten', 'Har en anden skala', 'Jeres egen'])
  expect(chart.rows[1]).toEqual(['S1', 'Fælles strategi', 0, 0, 1, 0, 1, 0, 0, 0, 1, 3])
  expect(chart.rows[2]).toEqual(['S2', 'Ledelse og rød tråd', 0, 0, 0, 0, 0, 1, 1, 0, 1, 'Ikke vurderet'])
})

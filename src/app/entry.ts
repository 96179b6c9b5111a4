import { currentHash, onHashChange } from '../browser/address.ts'
import { pageOf } from './pages.ts'

const page = pageOf(currentHash())

// A page is started once and knows only its own addresses.
onHashChange(() => {
  if (pageOf(currentHash()) !== page) location.reload()
})

await page.load()

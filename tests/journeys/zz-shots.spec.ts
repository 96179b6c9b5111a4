import { test } from '@playwright/test'
import { openRounds } from './rounds.ts'
import { roundWith, shown } from '../workshopRounds.ts'
const SIZES = [[1920,1080],[1366,768],[1024,768],[390,844]] as const
const settled = [{component:'shared-strategy',value:3,target:4,why:'Vi har en strategi, men ikke alle kender den.',decision:'Chefgruppen tager den op hvert kvartal.'},{component:'clear-leadership',value:2,target:3,why:'',decision:''}] as const
const STATES = { empty: [], fresh: [roundWith(11)], shown: [{...shown(roundWith(14)), settled}], } as const
const only = process.env.ONLY
for (const [name, rounds] of Object.entries(STATES)) for (const [w,h] of SIZES) for (const dark of [false,true]) {
  if (dark && w !== 1366 && w!==390) continue
  test(`${name} ${w} ${dark}`, async ({ page }) => {
    await page.setViewportSize({width:w,height:h})
    await page.emulateMedia({colorScheme: dark?'dark':'light', reducedMotion:'reduce'})
    await openRounds(page, ...(rounds as any))
    const places = name==='empty' ? ['#/workshop','#/workshop/ny?vis=runde'] : name==='fresh' ? ['#/workshop/1-forberedelse','#/workshop/1-styring','#/workshop/ret-1?vis=runde','#/workshop/ny?vis=runde'] : ['#/workshop/1-styring','#/workshop/1-afslutning','#/workshop/shared-strategy?vis=aftale','#/workshop/1-afslutning?vis=eksport','#/workshop/1-styring?vis=vist','#/workshop/1-afslutning?vis=slet-svar']
    for (const hash of places) {
      await page.evaluate((a)=>{location.hash=a}, hash)
      await page.waitForTimeout(500)
      const over = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth)
      if (over>0) console.log('OVERFLOW', name, w, hash, over)
      await page.screenshot({path:`/tmp/prep/${name}-${w}${dark?'-dark':''}-${places.indexOf(hash)}.png`, fullPage: !hash.includes('vis=')})
    }
  })
}

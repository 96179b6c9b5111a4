import { runnerImport } from 'vite'
const imp = async (p) => (await runnerImport(p)).module
const { overlapsIn } = await imp('./src/analysis/overlaps.ts')
const { builtInMethods } = await imp('./src/framework/catalogue.ts')
const { largeCatalogue } = await imp('./tests/catalogues.ts')
const list=largeCatalogue(2000)
const w=[]; let r
for(let i=0;i<40;i++){const b=performance.now(); r=overlapsIn(list,{methods:builtInMethods,answers:[]}); w.push(performance.now()-b)}
console.log('first',w[0].toFixed(0),'median',w.toSorted((a,b)=>a-b)[20].toFixed(0),'min',Math.min(...w).toFixed(0),r.length)

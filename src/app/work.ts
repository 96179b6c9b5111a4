// What comes once something is kept here, or may be: one file, so that whoever has a part of it has all of it.
export { startDesk } from './desk.ts'
export { Beside } from './Beside.tsx'
export { Bar } from '../views/shell/Bar.tsx'
export { Notices } from '../views/shell/Notices.tsx'

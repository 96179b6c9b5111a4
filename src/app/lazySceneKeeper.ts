import { lazyView } from '../views/lazyView.tsx'

/** Apart from the others (lazyViews.ts), which lead to what asks for it. */
export const SceneKeeper = lazyView(async () => (await import('../views/stage/SceneKeeper.tsx')).SceneKeeper)

import framework from '../../locales/da/framework.json?phone' with { type: 'json' }
import guidance from '../../locales/da/guidance.json?phone' with { type: 'json' }
import phone from '../../locales/da/phone.json' with { type: 'json' }

/** All that the participants' page says, loaded when it is asked for. */
export const phoneDanish = { framework, guidance, phone }

import framework from '../../locales/en/framework.json?phone' with { type: 'json' }
import guidance from '../../locales/en/guidance.json?phone' with { type: 'json' }
import phone from '../../locales/en/phone.json' with { type: 'json' }

/** All that the participants' page says, loaded when it is asked for. */
export const phoneEnglish = { framework, guidance, phone }

/** Serbian names of the field's own things: phases, roles, states. */
import type { terms as english } from '../en/terms.ts'
import type { Serbian } from '../serbian.ts'

export const terms = {
  phase: {
    preparation: 'Припрема',
    'first-session': 'Први сусрет',
    'here-and-now': 'Овде и сада',
    'there-and-then': 'Тамо и тада',
    'bridging-the-gap': 'Премошћавање јаза',
    'final-session': 'Завршни сусрет',
  },
  failures: 'Волети своје неуспехе',
  ended: 'Завршено',
  role: { mentor: 'ментор', mentee: 'менти' },
  roles: { mentor: 'Ментори', mentee: 'Ментији' },
  session: {
    planned: 'планиран',
    held: 'одржан',
    missed: 'пропуштен',
    cancelled: 'отказан',
    waived: 'изостављен',
  },
  mode: { 'in-person': 'уживо', online: 'онлајн' },
  format: { 'in-person': 'уживо', online: 'онлајн', both: 'свеједно' },
  slot: {
    'weekday-morning': 'радни дан пре подне',
    'weekday-afternoon': 'радни дан поподне',
    'weekday-evening': 'радни дан увече',
    saturday: 'субота',
    sunday: 'недеља',
  },
  consent: { given: 'дата', refused: 'ускраћена', unknown: 'није наведена' },
  ending: {
    planned: 'по плану',
    'early-by-agreement': 'раније, по договору',
    'early-by-mentor': 'раније, на страни ментора',
    'early-by-mentee': 'раније, на страни ментија',
    'one-side-absent': 'једна страна одсутна',
  },
  criterion: {
    disciplines: 'Област',
    topics: 'Потребе и стручност',
    availability: 'Заједнички термини',
    'town-and-format': 'Град и начин сусрета',
    experience: 'Разлика у искуству',
    'mentee-rank': 'Жеље ментија',
    'mentor-rank': 'Жеље ментора',
  },
  matchMode: { best: 'Најбољи збир', fairest: 'Најправичније', stable: 'Стабилно' },
  tongue: {
    sr: 'српски',
    en: 'енглески',
    de: 'немачки',
    fr: 'француски',
    hu: 'мађарски',
    it: 'италијански',
    es: 'шпански',
    ru: 'руски',
    ro: 'румунски',
    sq: 'албански',
  },
} as const satisfies Serbian<typeof english>

/** What the invented people are called, where they work and what they wrote; content, not code. */

export const givenNames = {
  feminine:
    'Milica Jelena Dunja Anđela Nevena Teodora Ivana Katarina Ljubica Sara Hana Iskra Emina Jovana Una Višnja Tamara Lenka Dorotea Ilona Helen Margaret'.split(
      ' ',
    ),
  masculine:
    'Đorđe Nikola Marko Luka Stefan Filip Uroš Ognjen Viktor Relja Danilo Vladimir Petar Zoran Dragan Miloš Nebojša Stevan Andraš Robert Dušan Žarko'.split(
      ' ',
    ),
} as const

export const familyNames =
  'Čubrilo Lončar Šćepanović Vujošević Radošević Žarković Kesić Ćirković Tadić Bjelić Zukić Balaž Milin Đukić Dožić Stojšić Perčević Kralj Pejčić Đorđević Bašić Đukanov Marković Ćurčin Čolić Kovač Radojčić Hajdu Žikić Hadžić Nešić Šoškić Tešić Vuković Maćešić Žujović Jakšić Njegovan Whitcombe Hollis Nagy Szabó Lalić Grbić Ljubojev Pavlov'.split(
    ' ',
  )

export const towns = [
  'Novi Sad',
  'Novi Sad',
  'Novi Sad',
  'Beograd',
  'Beograd',
  'Subotica',
  'Zrenjanin',
  'Niš',
  'Sombor',
]

export const organisations = [
  'Brodarac, dom kulture',
  'Muzej grada',
  'Galerija Pruga',
  'Pozorište na keju',
  'Zavičajna biblioteka',
  'Festival Ušće',
  'Radio Podunavlje',
  'Studio Treća obala',
  'Filmski klub Kadar',
  'Izdavačka kuća Rastko i kći',
]

export const disciplines = [
  'museum education',
  'visual arts',
  'theatre',
  'contemporary dance',
  'music',
  'literature',
  'film',
  'design',
  'cultural heritage',
  'digital arts',
]

export const topics = [
  'project writing',
  'fundraising',
  'working with audiences',
  'young audiences',
  'leading a team',
  'public speaking',
  'curating',
  'producing',
  'career planning',
  'portfolio',
  'international cooperation',
  'authors’ rights',
]

export const motivations = {
  en: [
    'I have ten years of making things behind me and nobody to think aloud with.',
    'I would like to run my own programme by the end of the year, and not alone.',
    'What I know was given to me by others; I would like to pass it on.',
    'After the archive I want to work with living people.',
  ],
  sr: [
    'Имам десет година рада иза себе и никога с ким бих размишљала наглас.',
    'До краја године желим да водим сопствени програм, и то не у самоћи.',
    'Оно што знам добила сам од других; волела бих да то проследим.',
    'После архива желим да радим са живим људима.',
  ],
} as const

/** A goal and its levels −2 … +2. */
export interface WrittenGoal {
  wording: string
  levels: [string, string, string, string, string]
}

export const goals: Record<'en' | 'sr', WrittenGoal[]> = {
  en: [
    {
      wording: 'Lead one guided programme for 15 to 18 year-olds on my own by the end of October.',
      levels: [
        'Still assisting, as in March',
        'One led together with a colleague',
        'One programme for 15–18 led alone by 30 October',
        'One led alone, and a written plan others can use',
        'Two programmes led alone, one repeated by the museum',
      ],
    },
    {
      wording: 'Send a complete application for a small European grant before the autumn call closes.',
      levels: [
        'Notes only',
        'A draft without a budget',
        'A complete application sent in time',
        'Sent in time with two partners abroad',
        'Sent in time and shortlisted',
      ],
    },
    {
      wording: 'Show a portfolio of ten works that I would defend before a jury.',
      levels: [
        'The folder as it is now',
        'Five works with captions',
        'Ten works, ordered, with one page of text',
        'Ten works shown to two curators',
        'Ten works, and an invitation to exhibit',
      ],
    },
  ],
  sr: [
    {
      wording: 'До краја октобра самостално водим једно стручно вођење за средњошколце.',
      levels: [
        'И даље само помажем, као у марту',
        'Једно вођење заједно са колегом',
        'Једно самостално вођење до 30. октобра',
        'Једно самостално вођење и писани план за друге',
        'Два самостална вођења, једно поновљено на позив музеја',
      ],
    },
    {
      wording: 'Предајем целовиту пријаву на јесењи конкурс за мале пројекте.',
      levels: [
        'Само белешке',
        'Нацрт без буџета',
        'Целовита пријава предата у року',
        'Предата у року са два партнера',
        'Предата у року и прошла у ужи избор',
      ],
    },
    {
      wording: 'Покрећем читалачки клуб који се састаје једном месечно.',
      levels: [
        'Клуб постоји само на папиру',
        'Један састанак',
        'Четири састанка, најмање шест чланова',
        'Четири састанка, а један воде чланови',
        'Клуб траје и без мене',
      ],
    },
    {
      wording: 'Говорим пред публиком десет минута, без читања.',
      levels: [
        'Избегавам јавни наступ',
        'Кратко представљање пред колегама',
        'Десет минута без читања пред публиком',
        'Два наступа, један ван куће',
        'Позив да наступим поново',
      ],
    },
  ],
}

export const venues = ['Museum library', 'Education room', 'Brodarac, first floor', 'Café by the quay']

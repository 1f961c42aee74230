/** The fields a column can be read into, and the headings under which they come, folded to plain small letters. */

export const fields = [
  'name',
  'nameFamilyFirst',
  'givenName',
  'familyName',
  'nameCyrillic',
  'role',
  'email',
  'phone',
  'town',
  'organisation',
  'disciplines',
  'topics',
  'languages',
  'experienceYears',
  'availability',
  'format',
  'places',
  'ranked',
  'formerPartners',
  'mentoredBefore',
  'motivation',
  'consent',
  'appliedOn',
  'channel',
  'note',
  'ignore',
] as const
export type Field = (typeof fields)[number]

/** Where a column can go: into a field of everybody, one of the programme's own, or a new one of its own. */
export type Target = Field | 'own' | 'newField'

/** A heading that names the field outright, and one that may. Serbian (either script, folded), English, German. */
interface Headings {
  sure: RegExp
  maybe?: RegExp
  /** Headings that only seem to fit. */
  never?: RegExp
}

export const headingsOf: Record<Exclude<Field, 'ignore'>, Headings> = {
  name: {
    sure: /\bime i prezime\b|\bpuno ime\b|full name|name (and|&) surname|first (name )?and last name|vor (und )?nachname|vorname und nachname|^(your |vase )?(name|ime|naziv)$/,
    maybe: /^(ime|name|kandidat\w*|applicant|mentor|mentee|menti|person|osoba|ucesni\w*)\b/,
    never: /organi|institu|ustanov|compan|firm|projek|project|school|skol|file/,
  },
  nameFamilyFirst: {
    sure: /\bprezime i ime\b|last name first|surname (and )?(first )?name|nachname (und )?vorname/,
  },
  givenName: {
    sure: /\b(first|given|fore) ?names?\b|^vorname|\blicno ime\b/,
    never: /last|surname|nachname/,
  },
  familyName: {
    sure: /\b(last|family|sur) ?names?\b|^(vase )?prezime\b|^nachname|^familienname/,
    never: /first|\bime\b|vorname|\bgiven/,
  },
  nameCyrillic: { sure: /cirilic|cyrillic|kyrillisch/ },
  role: { sure: /^(uloga|role|rolle)\b|prijavljuje\w* (se )?(kao|za ulogu)|apply(ing)? as/ },
  email: { sure: /\be ?mail|\be ?post|\bi?mejl|\bmail\b|elektronsk/ },
  phone: {
    sure: /\btelefon|\btel\b|phone|\bmobil|\bmobitel|\bhandy\b/,
    maybe: /\bkontakt|\bcontact|\bbroj$/,
  },
  town: {
    sure: /\bgrad\b|\bmj?esto\b|\bprebivalis|\bboravis|\btown\b|\bcity\b|\bort\b|\bstadt\b|\bwohnort\b|gde zivite|where .*(live|based)/,
    maybe: /\bopstin|\blocation|\bplace\b|\badres[ae]\b|\baddress/,
    never: /radno mj?esto|mail|post|sastan|susret|rodenja|broj mesta/,
  },
  organisation: {
    sure: /organi[sz]a|institu|ustanov|\bfirm[ae]\b|\bcompany|\bemployer|poslodav|einrichtung|arbeitgeber|udruzen|affiliation|workplace|gde radite|where .*work/,
    maybe: /\bkuc[ae]\b|\bschool|\bskola|zaposlen/,
  },
  disciplines: {
    sure: /\boblast|disciplin|\bfields?\b|art ?form|\bsektor|\bsector|\bfach|\bsparte|\bbereich|area of (work|practice)/,
    maybe: /profesi|profession|zanimanj|umetnick|\bgrana\b|\bbranche/,
  },
  topics: {
    sure: /\btem[aeu]\b|\btopics?\b|\bneeds?\b|expertise|\bskills?\b|\bthem(a|en)\b|\bvestin|ekspertiz|kompetenc|strucnost/,
    maybe: /\bpotreb|podrsk|help with|support|u cemu|\binteres/,
    never: /podatak|podacima|data/,
  },
  languages: { sure: /\bjezi[ck]|languages?\b|\bsprache/ },
  experienceYears: {
    sure: /\biskustv|\bstaz\b|\bexperience|erfahrung|senioritet|seniority/,
    maybe: /\bgodin[ae]?\b|\byears\b|\bjahre\b/,
    never: /roden|birth|starost/,
  },
  availability: {
    sure: /\bslobodn|\btermin|availab|verfugbar|raspoloziv|\bdostupn|free time/,
    never: /mesta\b|places/,
    maybe: /\bkada\b|\bwhen\b|\bvreme\b|\bzeiten\b|\btimes?\b|\bdani\b|\bdays\b/,
  },
  format: {
    sure: /^format|nacin (susret|rada|sastan|odrzav)|\b(meeting|session) (format|mode|type)|how .*\bmeet|preferred format|uzivo|in person|prasenz/,
    maybe: /\bonlajn|\bonline|\bmode\b|\bform\b|\bformat/,
  },
  places: {
    sure: /koliko (mentij|mente|ljudi|osob|ucesni|polaz|parov)|\bmax\w* .*(mentij|mente|menti\b)|\bbroj (mentij|mente|mesta|parova)|capacity|kapacitet|how many (mentees|people|places)|number of (mentees|places)|^places\b|^mesta$|^slobodnih mesta|anzahl|^platze|plazze/,
    maybe: /\bkoliko\b|\bhow many\b|\bmesta\b|\bslots?\b|\bmentees\b|wie viele/,
  },
  ranked: {
    sure: /^zelj[ae]|po redu|preferenc|prefer\w* (mentor|mentee|partner)|\brank|redosled|wunsch|zeljen\w+ (mentor|menti)|(mentor|menti)\w* koj|(first|second|third) choice|choice of mentor/,
    maybe: /\bizbor|\bchoices?\b|\bfavou?rite/,
  },
  formerPartners: {
    sure: /\b(ranij|bivs|prethodn|dosadasnj)\w* (mentor|menti|mente|par|partner)\w*|\b(former|previous|past|earlier) (mentors?|mentees?|partners?|pairs?|match(es)?)\b|\b(fruhere|ehemalige)\w* (mentor|mentee|partner|paar)\w*/,
    never: /iskustv|experience|program/,
  },
  mentoredBefore: {
    sure: /\b(ranij|prethodn|dosadasnj)\w* (iskustv\w* (sa|s|u) )?mentorstv|\biskustv\w* (sa|s|u) mentor(stv|sk)\w*|mentor\w* (ranije|do sada|pre ovog)|\b(ranije|do sada|vec) .*\bmentor(stv|sk|ing)\w*|\b(previous|prior|earlier|past) mentoring|mentoring (experience|before|in the past)|\b(been|taken part|participated) .*mentoring|mentoring\w* .*\bbefore\b|erfahrung mit mentoring/,
  },
  motivation: {
    sure: /motiv|\bzasto\b|\bwhy\b|\bwarum\b|ocekivan|expectation|\bpismo\b|statement/,
    maybe: /\bcilj|\bgoals?\b|about you|o sebi|biografij|\bbio\b/,
  },
  consent: {
    sure: /saglas|pristan|pristaj|\bconsent|\bgdpr|privacy|privatnost|obrad\w* (licnih )?podat|\bagree|einwillig|datenschutz|zustimm|privola/,
    maybe: /\bslazem|\buslovi|terms/,
  },
  appliedOn: {
    sure: /vremensk\w+ oznak|timestamp|zeitstempel|(datum|vreme) prijav|prijavljen|\bapplied\b|submitted|submission|date of application|completion time|eingegangen/,
    maybe: /^(datum|date|start time)$/,
  },
  channel: {
    sure: /kako ste (saznal|cul)|how did you (hear|find)|\bkanal\b|heard (about|of)|\bchannel\b|wie haben sie/,
    maybe: /\bizvor\b|\bsource\b/,
  },
  note: { sure: /napomen|\bnotes?\b|remark|komentar|comment|bemerkung|anmerkung/ },
}

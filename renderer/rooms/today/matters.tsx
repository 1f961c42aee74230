/** The matters of the day as rows: words, the bar against the rule, the action that settles each. */
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import {
  attention,
  byUrgency,
  type AttentionItem as Matter,
  type Urgency,
} from '#shared/journey/attention.ts'
import { type MatchingTask, matchingTasks, tellTask } from '#shared/journey/matching-tasks.ts'
import { tell } from '#shared/journey/telling.ts'
import { shownName } from '#shared/i18n/names.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import type { AttentionGroup } from '#renderer/components/attention-list.tsx'
import type { AttentionItem } from '#renderer/components/attention-row.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { PhaseGlyph } from '#renderer/components/phase-glyph.tsx'
import { RuleBar } from '#renderer/components/rule-bar.tsx'

/** Names a matter from one day to the next. */
export const matterKey = ({ rule, pairId, personId }: Pick<Matter, 'rule' | 'pairId' | 'personId'>): string =>
  `${rule} ${pairId ?? personId ?? ''}`

/** Whom a matter is about: the mentee and the mentor of a pair, or a person and their role. */
export function useAbout(): (item: Matter) => { name: string; under: string } {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const name = (id: string | undefined) => {
    const person = id === undefined ? undefined : programme.people[id]
    return person ? shownName(person, language) : ''
  }
  return (item) => {
    const pair = item.pairId === undefined ? undefined : programme.pairs[item.pairId]
    if (pair) return { name: name(pair.menteeId), under: name(pair.mentorId) }
    const person = item.personId === undefined ? undefined : programme.people[item.personId]
    const count = item.figures.pairs ?? 0
    const mentor = person?.role === 'mentor'
    const under = mentor
      ? count > 0
        ? t('today.person.mentor', { count })
        : t('today.person.mentorFree')
      : t(count > 0 ? 'today.person.mentee' : 'today.person.menteeFree')
    return { name: name(item.personId), under }
  }
}

/** What the one action of a matter does: goes to where it is settled, or settles it at once. */
function useSettle(): (item: Matter) => void {
  const [, go] = useLocation()
  const client = useClient()
  const act = useAct()
  const { t } = useLanguage()
  return ({ rule, pairId, personId }) => {
    if (pairId === undefined) return go(personId === undefined ? at.room('people') : at.person(personId))
    if (rule === 'contact')
      return void act(() => client.pairs.logContact({ pairId }), t('today.contactLogged'))
    if (rule === 'agreement') return go(at.tool('rules-of-the-game', pairId))
    go(at.pair(pairId))
  }
}

/** What the matching still asks for, as rows by their urgency; each leads to where it is done. */
function useTasks(): Map<Urgency, AttentionItem[]> {
  const programme = useProgramme()
  const today = useToday()
  const { language } = useLanguage()
  const [, go] = useLocation()
  return useMemo(() => {
    const row = (task: MatchingTask): AttentionItem => {
      const { name, under, title, sentence, action } = tellTask(language, programme, task, today)
      const to =
        task.kind === 'left'
          ? at.matching(`answers/${encodeURIComponent(task.personId)}`)
          : at.matching(task.kind === 'letters' ? 'answers' : 'proposal')
      return {
        id: `${task.kind} ${task.kind === 'left' ? task.personId : ''}`,
        sign: <Glyph name="sheet" />,
        name,
        under,
        matter: title,
        detail: sentence,
        action: { label: action, onRun: () => go(to) },
      }
    }
    const rows = new Map<Urgency, AttentionItem[]>()
    for (const task of matchingTasks(programme, today))
      rows.set(task.urgency, [...(rows.get(task.urgency) ?? []), row(task)])
    return rows
  }, [programme, today, language, go])
}

/** The groups of the day, ready for the list; empty groups are left out. */
export function useMatters(onPutOff: (item: Matter) => void): AttentionGroup[] {
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const about = useAbout()
  const settle = useSettle()
  const [, go] = useLocation()
  const groups = useMemo(() => byUrgency(attention(programme, today)), [programme, today])
  const tasks = useTasks()

  const row = (item: Matter): AttentionItem => {
    const told = tell(language, programme, item, today)
    const pair = item.pairId === undefined ? undefined : programme.pairs[item.pairId]
    const { days, limit } = item.figures
    return {
      id: matterKey(item),
      sign: pair ? <PhaseGlyph phase={pair.phase} alone /> : <Glyph name="shield" />,
      ...about(item),
      matter: told.title,
      detail: told.sentence,
      ...(told.figures
        ? {
            reason: (
              <RuleBar
                value={item.rule === 'review' ? days + limit : days}
                rule={limit}
                words={told.figures}
              />
            ),
          }
        : {}),
      action: { label: told.action, onRun: () => settle(item) },
      more: [
        { id: 'put-off', label: `${t('today.putOff.action')}…`, onRun: () => onPutOff(item) },
        pair
          ? { id: 'open', label: t('today.openPair'), onRun: () => go(at.pair(pair.id)) }
          : { id: 'open', label: t('today.openPerson'), onRun: () => go(at.person(item.personId ?? '')) },
      ],
    }
  }
  return groups
    .map(({ urgency, items }) => ({
      id: urgency,
      title: t(`today.group.${urgency}`),
      items: [...(tasks.get(urgency) ?? []), ...items.map(row)],
    }))
    .filter(({ items }) => items.length > 0)
}

/** The grid with its views and filters, and the profile beside it. */
import { useDeferredValue, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTheme } from '@mui/material/styles'
import { useLocation } from 'wouter'
import { shownName } from '#shared/i18n/names.ts'
import type { Person } from '#shared/model/person.ts'
import { peopleOf } from '#shared/model/programme.ts'
import { useProgramme, useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../components/room-layout.tsx'
import { AddPerson } from './add-person.tsx'
import { columnIds, type ColumnId } from './columns.tsx'
import { Filters } from './filters.tsx'
import { Foot } from './foot.tsx'
import { PeopleGrid } from './grid.tsx'
import { inView, narrowed, unnarrowed, views, type View } from './narrowing.ts'
import { Profile } from './profile.tsx'
import { rowsOf } from './rows.ts'
import { SaveTable } from './save-table.tsx'
import { usePeople } from './use-people.ts'

/** Views that stand there only while somebody is in them. */
const passing: readonly View[] = ['waiting', 'consent', 'withdrawn']

/** Without a choice of one's own, what fits: beside a profile the grid has 744 px at the usual width. */
const usual = (narrow: boolean): ColumnId[] =>
  columnIds.filter((id) => id !== 'email' && !(narrow && id === 'organisation'))

export function Desk({ open }: { open: string | null }) {
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const people = usePeople()
  const wide = useMediaQuery('(min-width: 1600px)')
  /** Where panels stack there is room for one: the grid, or the profile until it is closed. */
  const stacked = useMediaQuery(useTheme().breakpoints.down('md')) && open !== null
  const [by, setBy] = useState(unnarrowed)
  const [chosen, setChosen] = useState<ColumnId[] | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const [saving, setSaving] = useState<HTMLElement | null>(null)
  const [leaving, setLeaving] = useState<Person | null>(null)

  const all = useMemo(
    () => rowsOf({ people: programme.people, pairs: programme.pairs }, language),
    [programme.people, programme.pairs, language],
  )
  const deferred = useDeferredValue(by)
  const rows = useMemo(() => narrowed(all, deferred), [all, deferred])
  const columns = useMemo(() => chosen ?? usual(open !== null && !wide), [chosen, open, wide])
  const counts = useMemo(
    () => Object.fromEntries(views.map((view) => [view, all.filter((row) => inView(row, view)).length])),
    [all],
  )
  const here = ticked.size === 0 ? ticked : new Set([...ticked].filter((id) => programme.people[id]))
  const person = open === null ? null : (programme.people[open] ?? null)
  const count = (role: 'mentor' | 'mentee') => peopleOf(programme, role).length

  return (
    <>
      <RoomHead
        title={t('shell.room.people')}
        deck={t('people.deck', {
          mentors: t('start.counts.mentors', { count: count('mentor') }),
          mentees: t('start.counts.mentees', { count: count('mentee') }),
        })}
        controls={<SaveTable anchor={saving} onAnchor={setSaving} />}
        actions={[
          { id: 'import', label: t('people.import'), onRun: () => go(at.import()) },
          { id: 'add', label: t('people.add'), kind: 'primary', onRun: () => setAdding(true) },
        ]}
      />
      <RoomLayout columns={open === null ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) 352px'}>
        <Box
          component="section"
          aria-label={t('people.grid')}
          sx={{
            minWidth: 0,
            minHeight: 0,
            height: { xs: 'calc(100vh - 120px)', md: 'auto' },
            display: stacked ? 'none' : 'flex',
            flexDirection: 'column',
          }}
        >
          <Tabs
            value={by.view}
            onChange={(_event, view: View) => setBy({ ...by, view })}
            aria-label={t('people.view.label')}
            variant="scrollable"
            scrollButtons={false}
            sx={{ px: { xs: 4, sm: 6 }, borderBottom: 1, borderColor: 'rule', flex: 'none' }}
          >
            {views
              .filter((view) => !passing.includes(view) || counts[view] !== 0 || by.view === view)
              .map((view) => (
                <Tab
                  key={view}
                  value={view}
                  label={
                    <span>
                      {t(`people.view.${view}`)}{' '}
                      <Box component="span" sx={{ color: 'ink3', fontWeight: 400 }}>
                        {counts[view]}
                      </Box>
                    </span>
                  }
                />
              ))}
          </Tabs>
          <Filters rows={all} by={by} onChange={setBy} columns={columns} onColumns={setChosen} />
          {rows.length === 0 ? (
            <Box sx={{ flex: '1 1 0', px: 6 }}>
              <Empty
                title={t('people.nobody.title')}
                link={{ label: t('people.nobody.link'), onGo: () => setBy(unnarrowed) }}
              >
                {t('people.nobody.text')}
              </Empty>
            </Box>
          ) : (
            <PeopleGrid
              rows={rows}
              columns={columns}
              open={open}
              ticked={here}
              onTicked={setTicked}
              onOpen={(id) => go(at.person(id))}
              onChange={(id, changes) => {
                const one = programme.people[id]
                if (one) void people.change(one, changes)
              }}
            />
          )}
          <Foot
            shown={rows.length}
            all={all.length}
            ticked={here.size}
            today={today}
            onChange={(changes) => void people.changeMany([...here], changes)}
            onUntick={() => setTicked(new Set())}
          />
        </Box>
        {open !== null && (
          <Panel label={t('people.profile.label')} kind="side" ground="sheet">
            {person ? (
              <Profile
                key={person.id}
                person={person}
                alone={stacked}
                onChange={(changes) => void people.change(person, changes)}
                onStanding={(standing) => void people.stand(person, standing)}
                onRemove={() => setLeaving(person)}
                onClose={() => go(at.room('people'))}
              />
            ) : (
              <Empty
                title={t('people.profile.nobody.title')}
                link={{ label: t('people.profile.nobody.link'), onGo: () => go(at.room('people')) }}
              >
                {t('people.profile.nobody.text')}
              </Empty>
            )}
          </Panel>
        )}
      </RoomLayout>
      {adding && (
        <AddPerson
          onClose={() => setAdding(false)}
          onAdd={(role, fields) =>
            void people.add(role, fields).then((id) => {
              if (id === undefined) return
              setAdding(false)
              go(at.person(id))
            })
          }
        />
      )}
      {leaving && (
        <QuestionDialog
          open
          question={t('people.removeDialog.question', { name: shownName(leaving, language) })}
          onClose={() => setLeaving(null)}
          answers={[
            {
              id: 'remove',
              label: t('people.removeDialog.remove'),
              primary: true,
              onRun: () => {
                setLeaving(null)
                void people.remove(leaving).then((gone) => {
                  if (gone) go(at.room('people'))
                })
              },
            },
            { id: 'keep', label: t('people.removeDialog.keep'), onRun: () => setLeaving(null) },
          ]}
        >
          <p>{t('people.removeDialog.text')}</p>
          <p>{t('people.removeDialog.instead')}</p>
        </QuestionDialog>
      )}
    </>
  )
}

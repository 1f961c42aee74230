/** The room Report: sections at left, figures or pages in the middle, choices and the figure taken apart at right. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDate } from '#shared/i18n/dates.ts'
import { pairsOf } from '#shared/model/programme.ts'
import { useClient, useFile, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { PdfPreview } from '#renderer/components/pdf-preview/preview.tsx'
import { usePreview } from '#renderer/components/pdf-preview/use-preview.ts'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { SavingNote } from '#renderer/components/saving/saving-note.tsx'
import { useSaving } from '#renderer/components/saving/use-saving.ts'
import { Segments } from '#renderer/components/segments.tsx'
import { FigureList } from './figure-list.tsx'
import { FigurePanel } from './figure-panel.tsx'
import type { SectionId } from './figures.ts'
import { dayOf, type ReportChoices, ReportOptions } from './options.tsx'
import { SectionList } from './section-list.tsx'
import { useFigures } from './use-figures.ts'

const tables = ['figures', 'pairs', 'mentors', 'mentees'] as const

/** What the printed pages call a section's beginning. */
const placeOf = (id: SectionId): string => (id === 'summary' ? 'report-title' : `report-${id}`)

/** In a narrow window the panel is below; the figure chosen is brought into sight there. */
function bringIntoSight() {
  requestAnimationFrame(() => {
    const panel = document.getElementById('figure-behind')
    if (panel && panel.getBoundingClientRect().top > window.innerHeight) {
      panel.scrollIntoView({ block: 'start' })
      panel.focus({ preventScroll: true })
    }
  })
}

function NoPairs() {
  const { t } = useLanguage()
  const [, go] = useLocation()
  return (
    <>
      <RoomHead title={t('report.room.title')} />
      <RoomLayout columns="minmax(0, 1fr)">
        <Panel label={t('report.room.title')}>
          <Empty
            title={t('report.room.noPairs')}
            link={{ label: t('shell.room.matching'), onGo: () => go(at.room('matching')) }}
          >
            {t('report.room.noPairsHint')}
          </Empty>
        </Panel>
      </RoomLayout>
    </>
  )
}

function Desk() {
  const client = useClient()
  const programme = useProgramme()
  const { revision } = useFile()
  const today = useToday()
  const { t, language } = useLanguage()
  const [view, setView] = useState<'figures' | 'pages'>('figures')
  const [section, setSection] = useState<SectionId>('summary')
  const [chosen, setChosen] = useState<string | null>(null)
  const [choices, setChoices] = useState<ReportChoices>({
    audience: 'internal',
    on: today,
    language: 'own',
    paper: programme.settings.paper,
  })
  const saving = useSaving()
  const on = dayOf(choices.on, today)
  const { audience, paper } = choices
  const look = {
    on,
    audience,
    paper,
    ...(choices.language === 'own' ? {} : { language: choices.language }),
  }
  const { desk, shown } = useFigures(section, on, audience)
  const figures = shown.groups.flatMap((group) => group.figures).filter(({ withheld }) => withheld === null)
  const figure = figures.find(({ id }) => id === chosen) ?? figures[0] ?? null
  const preview = usePreview(view === 'pages' ? JSON.stringify([look, revision]) : null, () =>
    client.print.previewReport(look),
  )
  const { interim } = desk.request.evaluation
  const firstDay = interim && on === programme.startsOn
  const deck = t(`report.room.${firstDay ? 'firstDay' : interim ? 'interim' : 'final'}`, {
    from: formatDate(language, programme.startsOn, 'text-long'),
    to: formatDate(language, interim ? on : programme.endsOn, 'text-long'),
  })
  const name = `${programme.name} – ${on}`
  const savePdf = () =>
    void saving.save({
      label: t('report.room.saving', { name }),
      purpose: 'save-pdf',
      suggestion: `${name}.pdf`,
      start: (target) => client.print.saveReport({ ...look, target }),
    })
  const saveTable = (table: (typeof tables)[number]) =>
    void saving.save({
      label: t('report.room.saving', { name: t(`report.room.tables.${table}`) }),
      purpose: 'save-csv',
      suggestion: `${name} ${table}.csv`,
      start: (target) =>
        client.print.saveTable({
          table,
          target,
          ...(table === 'figures' ? { on } : {}),
          ...(choices.language === 'own' ? {} : { language: choices.language }),
        }),
    })

  return (
    <>
      <RoomHead
        title={t('report.room.title')}
        deck={deck}
        controls={
          <>
            <Segments
              label={t('report.room.view')}
              value={view}
              options={[
                { value: 'figures', label: t('report.room.figures') },
                { value: 'pages', label: t('report.room.pages') },
              ]}
              onChange={setView}
            />
            <MoreMenu
              worded
              label={t('report.room.table')}
              items={tables.map((table) => ({
                id: table,
                label: t(`report.room.tables.${table}`),
                onRun: () => saveTable(table),
                disabled: saving.job !== null,
              }))}
            />
          </>
        }
        actions={[
          {
            id: 'save',
            label: t('tools.savePdf'),
            kind: 'primary',
            onRun: savePdf,
            disabled: saving.job !== null,
          },
        ]}
      />
      <RoomLayout columns="224px minmax(0, 1fr) 284px">
        <Panel label={t('report.room.sections')} kind="side" rule="right">
          <SectionList current={section} onChoose={setSection} />
        </Panel>
        {view === 'figures' ? (
          <Panel key="figures" label={t('report.room.figures')}>
            <FigureList
              section={shown}
              chosen={figure?.id ?? null}
              onChoose={(id) => {
                setChosen(id)
                bringIntoSight()
              }}
            />
          </Panel>
        ) : (
          <Panel key="pages" label={t('report.room.pages')} ground="well" flush>
            <PdfPreview
              label={t('report.room.preview')}
              bytes={preview.bytes}
              busy={preview.busy}
              problem={preview.problem}
              onRetry={preview.again}
              language={choices.language === 'own' ? programme.language : choices.language}
              place={placeOf(section)}
            />
          </Panel>
        )}
        <Panel label={t('report.room.options')} kind="side" foot={<SavingNote saving={saving} />}>
          <ReportOptions
            choices={choices}
            onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          {view === 'figures' && shown.groups.length > 0 && <FigurePanel figure={figure} />}
        </Panel>
      </RoomLayout>
    </>
  )
}

/** Nothing is stored: the figures are derived from the programme on the day chosen, as the paper's are. */
export function ReportRoom() {
  const programme = useProgramme()
  return pairsOf(programme).length === 0 ? <NoPairs /> : <Desk />
}

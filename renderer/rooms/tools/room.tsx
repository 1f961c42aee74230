/** The room Tools: the library at left, the very paper in the middle, what is asked of it at right. */
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { type ToolId, printable, tool } from '#shared/tools/index.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at, wordIn } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { PdfPreview } from '#renderer/components/pdf-preview/preview.tsx'
import { type RoomAction, RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { SavingNote } from '#renderer/components/saving/saving-note.tsx'
import { useSaving } from '#renderer/components/saving/use-saving.ts'
import type { Choices } from './choices.ts'
import { titleOf, toolIdOf, toolIds } from './library.ts'
import { Options } from './options.tsx'
import { PairField } from './pair-field.tsx'
import { activePairIds, ownLanguage, pairChoices } from './pairs.ts'
import { ShelfList } from './shelf-list.tsx'
import { type Shown, useRoomPaper } from './use-paper.ts'
import { Everyone, SheetBoxes } from './workbook-panel.tsx'

const first: ToolId = 'rules-of-the-game'

/** What stands where there is no paper to show. */
function Absent({ id, shown }: { id: ToolId | null; shown: Shown | null }) {
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  if (shown?.kind === 'workbook')
    return (
      <Empty
        title={t('tools.noPairs')}
        link={{ label: t('shell.room.matching'), onGo: () => go(at.room('matching')) }}
      >
        {t('tools.noPairsHint')}
      </Empty>
    )
  const link = { label: t('tools.absent.link'), onGo: () => go(at.tool(first)) }
  if (id === null)
    return (
      <Empty title={t('tools.absent.unknown')} link={link}>
        {t('tools.absent.unknownHint')}
      </Empty>
    )
  return (
    <Empty title={t('tools.absent.title', { name: titleOf(id, language, t) })} link={link}>
      {t('tools.absent.hint', {
        fills: t(`print.fills.${tool(id).fills}`),
        sees: t(`print.sees.${tool(id).visibility}`),
      })}
    </Empty>
  )
}

/** `/tools`, `/tools/TOOL`, `/tools/TOOL/PAIR`; `workbook` stands in the place of a tool. */
export function ToolsRoom() {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const [, params] = useRoute<{ tool?: string; pair?: string }>('/tools/:tool?/:pair?')
  const named = params?.tool === undefined ? first : wordIn(params.tool)
  const asked = params?.pair === undefined ? null : wordIn(params.pair)
  const id = toolIdOf(named)
  const shown: Shown | null =
    named === 'workbook' ? { kind: 'workbook' } : id && tool(id).worksheet ? { kind: 'sheet', id } : null
  const pairs = pairChoices(programme, language)
  const known = asked !== null && programme.pairs[asked] ? asked : null
  const pairId = known ?? (shown?.kind === 'workbook' ? (pairs[0]?.id ?? null) : null)
  const [choices, setChoices] = useState<Choices>({
    language: 'own',
    paper: programme.settings.paper,
    lowInk: false,
    blank: false,
    sheets: printable(),
  })
  const saving = useSaving()
  const paper = useRoomPaper(shown, pairId, choices, saving)
  const everyone = activePairIds(programme)
  const own = ownLanguage(programme, pairId)
  const documentLanguage = choices.language === 'own' ? own.language : choices.language
  const change = (next: Partial<Choices>) => setChoices((before) => ({ ...before, ...next }))

  const actions: RoomAction[] = [
    ...(shown?.kind === 'workbook'
      ? []
      : [
          {
            id: 'workbook',
            label: t('tools.makeWorkbooks'),
            onRun: () => go(at.tool('workbook', known ?? undefined)),
          },
        ]),
    {
      id: 'save',
      label: t(shown?.kind === 'workbook' ? 'tools.saveWorkbook' : 'tools.savePdf'),
      kind: 'primary',
      onRun: paper.save,
      disabled: !paper.ready || saving.job !== null,
    },
  ]
  const counts = { ready: printable().length, all: toolIds.length }
  const printed = shown?.kind === 'sheet' || (shown?.kind === 'workbook' && pairId !== null)
  return (
    <>
      <RoomHead
        title={t('tools.title')}
        deck={t('tools.deck', counts)}
        shortDeck={t('tools.shortDeck', counts)}
        actions={actions}
      />
      <RoomLayout columns="248px minmax(0, 1fr) 268px">
        <Panel label={t('tools.library')} kind="side" rule="right">
          <ShelfList current={named} pairId={known} />
        </Panel>
        {printed ? (
          <Panel label={t('tools.preview.panel')} ground="well" flush>
            <PdfPreview
              label={paper.title}
              bytes={paper.preview.bytes}
              busy={paper.preview.busy}
              problem={paper.preview.problem}
              onRetry={paper.preview.again}
              language={documentLanguage}
            />
          </Panel>
        ) : (
          <Panel label={t('tools.preview.panel')} ground="well">
            <Absent id={id} shown={shown} />
          </Panel>
        )}
        <Panel label={t('tools.options')} kind="side" foot={<SavingNote saving={saving} />}>
          {printed && (
            <Options
              choices={choices}
              onChange={change}
              own={t(own.whose === 'mentee' ? 'tools.ownMentee' : 'tools.ownProgramme', {
                language: t(`shell.language.${own.language}`),
              })}
              someone={pairId !== null}
              pair={
                <PairField
                  choices={pairs}
                  value={pairId}
                  nobody={shown?.kind === 'sheet'}
                  onChange={(next) => go(at.tool(named, next ?? undefined))}
                />
              }
            />
          )}
          {printed && shown?.kind === 'workbook' && (
            <>
              <SheetBoxes chosen={choices.sheets} onChange={(sheets) => change({ sheets })} />
              <Everyone
                count={everyone.length}
                disabled={everyone.length === 0 || choices.sheets.length === 0 || saving.job !== null}
                onSave={() => paper.saveAll(everyone)}
              />
            </>
          )}
        </Panel>
      </RoomLayout>
    </>
  )
}

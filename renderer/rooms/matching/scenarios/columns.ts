/** The columns as the page shows them: with their scenario, their title and which of them are chosen. */
import type { Column, Comparison } from '#shared/matching/scenarios/comparison.ts'
import { presentKey } from '#shared/matching/scenarios/limits.ts'
import { titleOf, type ColumnTitle } from '#shared/matching/scenarios/words.ts'
import type { Speaker } from '#shared/matching/words/speaker.ts'
import type { Scenario } from '#shared/model/programme.ts'

export interface ShownColumn extends Column, ColumnTitle {
  /** Tells columns apart; `now` for the present proposal. */
  key: string
  scenario: Scenario | null
}

/** Every column that there is; a scenario that was removed meanwhile is left out. */
export const shownColumns = (
  speaker: Speaker,
  scenarios: readonly Scenario[],
  { columns }: Comparison,
): ShownColumn[] =>
  columns.flatMap((column) => {
    const scenario = scenarios.find(({ id }) => id === column.scenarioId) ?? null
    if (column.scenarioId !== null && !scenario) return []
    return [
      { ...column, ...titleOf(speaker, scenarios, column), key: column.scenarioId ?? presentKey, scenario },
    ]
  })

/** The letter, or what the present proposal is called. */
export const called = ({ letter, name }: ColumnTitle): string => letter ?? name

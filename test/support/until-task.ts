import type { Scenario } from '../../src/commands/play';

const stepOf = ({ steps }: Scenario, elementId: string) =>
  steps.findIndex((step) => 'complete' in step && step.complete === elementId);

/** The script up to, not including, the step that completes this user task. */
export function untilTask(scenario: Scenario, elementId: string, status: string): Scenario {
  return {
    ...scenario,
    steps: scenario.steps.slice(0, stepOf(scenario, elementId)),
    expect: { status, published: false },
  };
}

/** The rest of the script, after the step that completes this user task. */
export const afterTask = (scenario: Scenario, elementId: string): Scenario => ({
  ...scenario,
  steps: scenario.steps.slice(stepOf(scenario, elementId) + 1),
});

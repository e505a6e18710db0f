import type { Extra, Part } from './difference-collections'
import type { FunctionState, State, Timer } from './state'
import type { Step } from './step'

/** Names of settings whose values differ; the values stay here. */
function settingChanges (actual: FunctionState['settings'], wanted: FunctionState['settings']): string[] {
  return Object.keys(wanted).filter(name => actual[name] !== wanted[name])
    .map(name => Object.hasOwn(actual, name) ? `setting ${name} has another value` : `new setting ${name}`)
}

const numberChange = (what: string, from: number, to: number) => from === to ? [] : [`${what} ${from} → ${to}`]

function changesOf (name: string, actual: FunctionState, wanted: FunctionState): Step[] {
  const { timeout, memory, code } = wanted
  const changes = [
    ...numberChange('timeout', actual.timeout, timeout),
    ...numberChange('memory', actual.memory, memory),
    ...settingChanges(actual.settings, wanted.settings)
  ]
  // The service replaces variables as a whole, and those that others have set must not go.
  const settings = { ...actual.settings, ...wanted.settings }
  return [
    ...changes.length > 0 ? [{ do: 'configure' as const, name, changes, state: { timeout, memory, settings } }] : [],
    ...code !== undefined && actual.code !== code ? [{ do: 'updateCode' as const, name, from: actual.code, code }] : []
  ]
}

/** A variable that is not described is worth a word, since it may be a secret; it goes by hand only. */
const leftSettings = (name: string, actual: FunctionState, wanted: FunctionState): Extra[] =>
  Object.keys(actual.settings).filter(setting => !Object.hasOwn(wanted.settings, setting))
    .map(setting => ({ what: `setting ${setting} of function ${name} (removed in the console only)` }))

export function functionSteps (actual: State, wanted: State): Part {
  const parts = Object.entries(wanted.functions).map(([name, state]): Part => {
    const known = actual.functions[name]
    if (!known) return { steps: [{ do: 'createFunction', name, state }], extra: [] }
    return { steps: changesOf(name, known, state), extra: leftSettings(name, known, state) }
  })
  const others = Object.keys(actual.functions).filter(name => !Object.hasOwn(wanted.functions, name))
  return {
    steps: parts.flatMap(({ steps }) => steps),
    extra: [...parts.flatMap(({ extra }) => extra), ...others.map(name => ({ what: `function ${name}`, removal: { do: 'deleteFunction' as const, name } }))]
  }
}

function timersOfOne (name: string, actual: readonly Timer[], wanted: readonly Timer[]): Part {
  const known = (timer: Timer) => actual.find(each => each.name === timer.name)
  const others = actual.filter(each => !wanted.some(timer => timer.name === each.name))
  return {
    steps: wanted.flatMap((timer): Step[] => {
      const from = known(timer)?.cron
      if (from === undefined) return [{ do: 'createTimer', name, timer }]
      return from === timer.cron ? [] : [{ do: 'replaceTimer', name, from, timer }]
    }),
    extra: others.map(({ name: timer }) => ({ what: `timer ${name}.${timer}`, removal: { do: 'deleteTimer', name, timer } }))
  }
}

export function timerSteps (actual: State, wanted: State): Part {
  const parts = Object.entries(wanted.functions).map(([name, { timers }]) => timersOfOne(name, actual.functions[name]?.timers ?? [], timers))
  return { steps: parts.flatMap(({ steps }) => steps), extra: parts.flatMap(({ extra }) => extra) }
}

export function pathSteps (actual: State, wanted: State): Part {
  const others = Object.entries(actual.paths).filter(([path]) => !Object.hasOwn(wanted.paths, path))
  return {
    steps: Object.entries(wanted.paths).flatMap(([path, name]): Step[] => {
      const from = actual.paths[path]
      if (from === undefined) return [{ do: 'createPath', path, name }]
      return from === name ? [] : [{ do: 'replacePath', path, from, name }]
    }),
    extra: others.map(([path, name]) => ({ what: `path ${path} → function ${name}`, removal: { do: 'deletePath', path, name } }))
  }
}

import { resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** One of the data commands: what it is called with, and what it does. Whatever it throws is told and ends it with 1. */
export interface Command {
  /** Its arguments, as the help shows them. */
  usage: string
  about: string
  options?: NonNullable<ParseArgsConfig['options']>
  /** How many names it needs. */
  names: number
  run(call: CommandCall): Promise<void> | void
}

export interface CommandCall {
  /** The data folder. */
  data: string
  /** The file or folder that was named. */
  name: string
  flag: (name: string) => boolean
  text: (name: string) => string | undefined
}

const common = { data: { type: 'string', default: '.data' }, help: { type: 'boolean', default: false } } as const

/** @throws Error for options and names that the command does not have. */
export function parseCall(command: Command, parameters: string[]): CommandCall | 'help' {
  const { values, positionals } = parseArgs({ args: parameters, options: { ...common, ...command.options }, allowPositionals: true })
  const given = values as Record<string, string | boolean | undefined>
  if (given.help) return 'help'
  if (positionals.length !== command.names) throw new Error(`usage: ${command.usage}`)
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined)
  return { data: resolve(text('data') ?? '.data'), name: resolve(positionals[0] ?? '.'), flag: (name) => given[name] === true, text }
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

import * as v from 'valibot'
import type { FunctionDescription } from '../types'
import { invalidParameter, notOffered } from './manager-error'
import type { ManagerCall } from './action'

const variable = v.object({ Key: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/)), Value: v.string() })

/** Fields of a function's configuration; what is not sent stays as it is. Limits as in the platform's documentation. */
export const settingFields = {
  Timeout: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900))),
  MemorySize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(64), v.maxValue(3072))),
  Description: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  Environment: v.optional(v.object({ Variables: v.array(variable) })),
}

type SettingFields = v.InferOutput<v.ObjectSchema<typeof settingFields, undefined>>

const largestEnvironmentBytes = 4096

function environmentOf(variables: { Key: string; Value: string }[]): Record<string, string> {
  const bytes = variables.reduce((sum, { Key, Value }) => sum + Buffer.byteLength(Key + Value), 0)
  if (bytes > largestEnvironmentBytes) throw invalidParameter(`the variables have ${bytes} bytes, and ${largestEnvironmentBytes} are allowed`)
  return Object.fromEntries(variables.map(({ Key, Value }) => [Key, Value]))
}

/** @throws InvalidParameter where the variables are larger than the platform takes */
export function changed(description: FunctionDescription, input: SettingFields): FunctionDescription {
  return {
    ...description,
    ...(input.Timeout !== undefined && { timeout: input.Timeout }),
    ...(input.MemorySize !== undefined && { memory: input.MemorySize }),
    ...(input.Description !== undefined && { description: input.Description }),
    ...(input.Environment && { environment: environmentOf(input.Environment.Variables) }),
  }
}

const notHere = ['VpcConfig', 'Layers', 'CfsConfig', 'ProtocolType', 'InstanceConcurrencyConfig', 'DeadLetterConfig', 'CodeSecret']

/** @throws UnsupportedOperation for settings that would change how a function runs and cannot be had here */
export function refuseOthers({ body }: ManagerCall): void {
  const found = notHere.filter((name) => body[name] !== undefined)
  if (found.length) throw notOffered(`${found.join(', ')} of functions`)
  if (body.Type !== undefined && body.Type !== 'Event') throw notOffered(`functions of type ${JSON.stringify(body.Type)}`)
}

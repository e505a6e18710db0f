import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { answerJson } from '../wire/http'

/**
 * What HTTP access says before, or instead of, the function. `INVALID_PATH` and `SYS_ERR` are texts that real environments
 * answered, `EXCEED_MAX_PAYLOAD_SIZE` is documented and was seen with 413; the statuses of the others are our reading.
 */
const errors = {
  INVALID_PATH: [404, 'Invalid path.'],
  EXCEED_MAX_PAYLOAD_SIZE: [413, 'Request body size exceeds the limit.'],
  SYS_ERR: [500, 'Function invoke failed.'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [500, 'Function execution timed out.'],
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [500, 'Function memory limit exceeded.'],
  FUNCTION_NOT_FOUND: [404, 'Function not found.'],
  NOT_IMPLEMENTED: [501, 'The local cloud has not implemented this; it answers nothing rather than nearly right.'],
} as const

export type GatewayCode = keyof typeof errors

export const isGatewayCode = (code: string): code is GatewayCode => Object.hasOwn(errors, code)

/** A refusal of HTTP access itself. */
export class GatewayError extends Error {
  constructor(
    readonly code: GatewayCode,
    detail?: string,
  ) {
    super(detail ?? `${errors[code][1]} For more information, please refer to https://docs.cloudbase.net/error-code/service/${code}`)
  }
}

export const answerGatewayError = (response: ServerResponse, { code, message }: GatewayError): void =>
  answerJson(response, { code, message, requestId: randomUUID() }, errors[code][0])

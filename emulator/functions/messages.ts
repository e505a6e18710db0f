/** What the cloud and a worker thread tell each other. */

export interface InvokeMessage {
  event: unknown
  context: object
  environment: Record<string, string>
  /** Milliseconds that virtual time is ahead of real time. */
  timeOffset: number
}

/** What a worker starts with: the function, and the variables that are the same for all who call it. */
export interface Start {
  file: string
  /** Megabytes the instance may have. */
  memory: number
  environment: Record<string, string>
  timeOffset: number
}

export type WorkerMessage =
  /** The function's module is loaded. */
  | { type: 'ready' }
  | { type: 'output'; line: string }
  /** `result` is the JSON text of what `main` returned, `memory` what the instance holds by then, in bytes. */
  | { type: 'answer'; result: string; memory: number }
  | { type: 'failure'; message: string; memory: number }
  /** Everything this invocation has sent out has been answered; the worker may serve the next one. */
  | { type: 'idle' }

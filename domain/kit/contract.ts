/**
 * A contract is a plain value that names a function and its methods. The page calls it, the function fulfils it,
 * the tests attack it: all three read the same input schema and the same list of who may call.
 */
import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Caller } from '../people/capability'
import type { Code } from './errors'

export type Reply<T> =
  | { ok: true, data: T, now: number }
  | { ok: false, code: Code, reason: string, field?: string, facts?: Record<string, string>, now: number }

/** What a phone sends: which estate it is looking at is its choice, who it is never is. */
export interface Call {
  method: string
  input?: unknown
  estateId?: string
}

export interface Method<S extends GenericSchema = GenericSchema, O = unknown> {
  by: Caller
  input: S
  /** Exists in types only. */
  output: O
  /** Begins while its caller is looked up once more, and writes nothing before that is over: for what is called all the time. */
  ahead?: true
}

export interface Contract { name: string, methods: Record<string, Method> }

/** `method('dispatch', schema).returns<Answer>()` */
export const method = <S extends GenericSchema>(by: Caller, input: S, more: Pick<Method, 'ahead'> = {}) => ({
  returns: <O>(): Method<S, O> => ({ by, input, output: undefined as O, ...more })
})

export const contract = <const N extends string, M extends Record<string, Method>>(name: N, methods: M) => ({ name, methods })

export type Client<C extends Contract> = {
  [K in keyof C['methods']]: (input: InferInput<C['methods'][K]['input']>) => Promise<C['methods'][K]['output']>
}

export type Handlers<C extends Contract, Context> = {
  [K in keyof C['methods']]: (input: InferOutput<C['methods'][K]['input']>, context: Context) => Promise<C['methods'][K]['output']>
}

import { refusalWords } from '@domain/refusal-words'
import { Failure, Unreachable, type PageState } from '../kit'

/** What happened, that nothing is lost and what to do, for anything that can go wrong in a call. */
export function troubleWords (error: Error | undefined): string | undefined {
  if (error === undefined) return undefined
  if (error instanceof Failure) return refusalWords(error)
  return refusalWords(error instanceof Unreachable ? { code: 'unavailable', reason: 'offline' } : { code: 'internal', reason: '' })
}

/** The input a refusal is about. */
export const fieldOf = (error: Error | undefined) => error instanceof Failure ? error.field : undefined

type Loaded = Pick<PageState, 'data' | 'loading' | 'offline' | 'refused' | 'reload'> & { error?: Error | undefined }

/** Several calls as the one state a page is in: all of them must be there, any of them may fail. */
export function together (...states: Loaded[]): PageState {
  const failed = states.find(each => each.error)
  return {
    data: states.some(each => each.data === undefined) ? undefined : true,
    loading: states.some(each => each.loading),
    error: troubleWords(failed?.error),
    offline: states.some(each => each.offline),
    refused: failed?.refused ?? false,
    reload: () => Promise.all(states.map(async each => each.reload?.()))
  }
}

import { text, type Api } from '../openapi/api'

/** The same API, open only to a call that brings a valid `access_token` in its address. */
export const withToken = (api: Api): Api => ({
  ...api,
  run (input, world) {
    world.tokens.check(text(input.access_token))
    return api.run(input, world)
  }
})

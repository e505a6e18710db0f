/** What the tests of functions written with `wx-server-sdk` share. */
const sdkFile = require.resolve('wx-server-sdk')

/** What a function returned, or the error it caught: `wx-server-sdk` throws `{ errCode, errMsg }`. */
export type Outcome = Record<string, unknown>

/** The source of a function whose `main` has this body, with `event`, `cloud`, `db` and `_`; what it throws it returns. */
export const wxFunction = (body: string): string => `
  const cloud = require(${JSON.stringify(sdkFile)})
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  const db = cloud.database()
  const _ = db.command
  const main = async (event) => { ${body} }
  exports.main = (event) => main(event).catch(({ errCode, errMsg, message }) => ({ errCode, errMsg: errMsg ?? message }))`

import type { ServerResponse } from 'node:http'

/** https://www.tencentcloud.com/document/product/436/7730 */
const errors = {
  AccessDenied: [403, 'Request has expired'],
  SignatureDoesNotMatch: [403, 'The Signature you specified is invalid.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed object size.'],
  MalformedPOSTRequest: [400, 'The body of your POST request is not well-formed multipart/form-data.'],
  MissingFile: [400, 'The form has no field named file.'],
  InternalError: [500, 'The disk of the local cloud did not take the file. Make room and try again.'],
  InvalidRange: [416, 'The requested range is not satisfiable.'],
} as const

const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Object storage answers errors as XML; the SDK reads Code, Message, RequestId and TraceId. */
export function answerError(response: ServerResponse, code: keyof typeof errors, path: string): void {
  const [status, message] = errors[code]
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(
    `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message>` +
      `<Resource>/${escaped(path)}</Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )
}

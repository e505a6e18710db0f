/** WeChat's sentences for its codes, as its servers word them (the documents of each API and its community list them). */
const sentences: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40058: 'invalid Request Parameter',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40169: 'invalid length for scene, or the data is not json string',
  40256: 'the user is not bound as an employee',
  40257: 'invalid openid',
  41001: 'access_token missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43107: 'service disabled',
  43108: 'Cannot make concurrent calls to the same OpenID',
  44004: 'empty content',
  45002: 'content size out of limit',
  45009: 'api freq out of limit',
  45168: 'hit sensitive words',
  47003: 'argument invalid!',
  48001: 'api unauthorized',
  87014: 'risky content',
  93000: 'invalid webhook url, hint: the key is missing'
}

/** An answer of WeChat that is not `errcode: 0`. */
export class WechatError extends Error {
  /** @param sentence where the usual one needs a name or a field */
  constructor (readonly errcode: number, sentence = sentences[errcode] ?? 'unknown error') { super(sentence) }
}

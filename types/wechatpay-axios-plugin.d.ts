/** The parts of the package by themselves: its front door assigns to a getter, which strict mode, and so every bundle of ours, refuses. */
declare module 'wechatpay-axios-plugin/lib/wechatpay' { export { Wechatpay as default } from 'wechatpay-axios-plugin' }
declare module 'wechatpay-axios-plugin/lib/rsa' { export { Rsa as default } from 'wechatpay-axios-plugin' }
declare module 'wechatpay-axios-plugin/lib/aes' { export { Aes as default } from 'wechatpay-axios-plugin' }
declare module 'wechatpay-axios-plugin/lib/formatter' { export { Formatter as default } from 'wechatpay-axios-plugin' }

/** An answer that is a file: as it is, and without a signature, as WeChat Pay sends its bills. */
export class Raw {
  constructor (readonly bytes: Buffer, readonly type: string) {}
}

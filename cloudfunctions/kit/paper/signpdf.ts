/** The packages that put a certificate's signature into a file, loaded only where there is a certificate. Nothing of ours is imported here. */
export { P12Signer } from '@signpdf/signer-p12'
export { SignPdf } from '@signpdf/signpdf'

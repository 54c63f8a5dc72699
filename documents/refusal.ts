/** Why a file is not read, in words for the person, with what to do next. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
  constructor(
    readonly because:
      'doc' | 'encrypted' | 'empty' | 'unknown' | 'scan' | 'damaged' | 'too-large' | 'missing-reader' | 'cancelled',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** An error of Excel itself, as the add-in receives it: `code` is one of Excel.ErrorCodes. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (): Fault => new Fault('ItemNotFound', 'The requested resource doesn’t exist.');
export const invalid = (what: string): Fault => new Fault('InvalidArgument', what);
export const denied = (): Fault =>
  new Fault('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');

/** Whatever this host does not imitate fails loudly: nothing ever succeeds in silence. */
export const notImplemented = (what: string): Fault => new Fault('NotImplemented', `NotImplemented ${what}`);

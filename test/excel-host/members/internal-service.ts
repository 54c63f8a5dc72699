import { HostObject } from '../host-object.js';

/** office.js tells the host through it that the page is ready; nothing comes back. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  NotifyActionHandlerReady(): void {
    // Nothing here waits for it.
  }
}

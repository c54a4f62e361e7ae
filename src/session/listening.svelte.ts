import { listening, loadListening, type Listening } from '../voice/recognition';
import { language } from './language.svelte';

/** Whether spoken commands can be understood on this device; asks the browser, and nothing else. */
export class ListeningCheck {
  /** Null until the browser has answered. */
  can = $state<Listening | null>(null);
  loading = $state(false);
  /** Whether the last attempt to load came to nothing. */
  failed = $state(false);

  /** Asks anew for the language in use. Never rejects. */
  async ask(): Promise<void> {
    const asked = language();
    const can = await listening(asked);
    if (asked === language()) this.can = can;
  }

  /** Has the browser load what it needs; call it from a press, after saying so. Never rejects. */
  async load(): Promise<void> {
    this.loading = true;
    this.failed = !(await loadListening(language()));
    this.loading = false;
    await this.ask();
  }
}

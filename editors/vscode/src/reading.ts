// Whether the server has read all notes yet, and what is asked before it has.
export class Reading {
  private isDone = false;
  private tell: () => void = () => {};
  private readonly done: Promise<void>;

  constructor() {
    this.done = new Promise((resolve) => {
      this.tell = resolve;
    });
  }

  ended(): void {
    this.isDone = true;
    this.tell();
  }

  /**
   * What is answered; if that is nothing for want of notes, what is answered once they are read. The mouse rests on a term
   * meanwhile, and VS Code asks for that one time.
   */
  async answer<T>(ask: () => Promise<T | null | undefined>, isCancelled: () => boolean): Promise<T | null | undefined> {
    const wasDone = this.isDone;
    const answer = await ask();
    if (answer || wasDone) {
      return answer;
    }
    await this.done;
    return isCancelled() ? undefined : ask();
  }
}

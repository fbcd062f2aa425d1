/** The run is over and no script code can catch it: the time limit, a kill by a fault, a question nobody answers. */
export class RunEnded extends Error {
  constructor(readonly reason: Error) {
    super(reason.message);
  }
}

/** Does work in one go, without a turn for anything else; it may break it off. */
export type OneGo = <Result>(work: () => Result) => Result

/** However long it takes. */
export const unhurried: OneGo = (work) => work()

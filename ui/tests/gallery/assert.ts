/** As much of Node's as the tests' person asks. */
const assert = {
  ok(holds: unknown, said?: string): asserts holds {
    if (!holds) throw new Error(said ?? "not so");
  },
};

export default assert;

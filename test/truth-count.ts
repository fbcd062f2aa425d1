/** How many tests against outside truth the whole suite holds; changed with every such test that comes or goes. */
export const TRUTH_TESTS = 77;

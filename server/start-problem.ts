/** Why the server cannot start, in a sentence or two for whoever started it. */
export class StartProblem extends Error {}

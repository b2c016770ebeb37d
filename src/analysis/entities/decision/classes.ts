/** Verdicts on a mention: the four types, and no name at all. */
export const CLASSES = 5
export const NO_NAME = 4

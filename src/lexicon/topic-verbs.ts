/** Verbs whose bare object is mostly what somebody spoke of and not what was said (`criticized the plan`). Source: our own list. */
export const TOPIC_VERBS =
  'add address argue attack blast blame cheer cite condemn confirm criticise criticize decry defend denounce discuss dismiss endorse explain hail honor lambast laud mention mock oppose praise question quote rebuke recount reference ridicule salute show slam speak talk thank tout tell welcome write'

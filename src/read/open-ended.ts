/** Words that no sentence ends in: a paragraph that does was cut. */
export const OPEN_ENDED =
  /\b(?:and|or|but|the|an?|of|to|in|on|at|by|for|from|with|into|as|that|which|who|whose|is|are|was|were|has|have|had|be|been|their|its|this|these|those|because|while|when|where|than|not|also|such|including|between)$/i;

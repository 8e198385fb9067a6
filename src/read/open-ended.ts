/** Words with which no sentence ends. A paragraph that ends with one of them was cut in two. */
export const OPEN_ENDED =
  /\b(?:and|or|but|the|an?|of|to|in|on|at|by|for|from|with|into|as|that|which|who|whose|is|are|was|were|has|have|had|be|been|their|its|this|these|those|because|while|when|where|than|not|also|such|including|between)$/i;

/** Words that cannot end a heading or title. Where a line ends with one, the next line belongs to it. */
export const JOINING_WORD = /(?:^|\s)(?:and|or|of|the|to|for|in|with|by|on|at|from|local)$/i;

/**
 * Finds statements about what inspectors did that say nothing of what they found: "During the visit, inspectors
 * reviewed the service for …".
 */

const LOOKED_AT =
  /\b(?:inspectors|ofsted|(?:the|this|that) (?:latest |recent |second |\p{L}+ )?(?:visit|inspection|review))\b(?: \w+ly)? (?:reviewed|looked (?:at|into)|visited|spoke (?:to|with)|focus(?:s?ed|es)? (?:mainly |particularly )?on|considered|examined|covered|concentrated on)\b/iu;
/** Words that may introduce what inspectors found. A statement with one of them is kept. */
const TELLS =
  /\b(?:found|saw|noted|notic\w+|said|say|heard|told|prais\w+|highlight\w*|recogni\w+|identif\w+|conclud\w+|raised|but|however|although|good|strong\w*|better|best|improv\w+|progress|weak\w*|poor\w*|inconsisten\w*|concern\w*|fail\w*|too|not|no|(?<!as )well)\b/i;

/** Such words where they only say what was looked at: the progress of children, and children who are not in school. */
const LOOKED_AT_WHAT =
  /\bprogress of\b|\bimprovement plans?\b|\bnot (?:\w+ ){0,2}in (?:school|education|work|employment|training|college)\b|\b(?:children|people|pupils|those|families|parents) who (?:are|do|have|can|were|had) (?:not|no)\b/gi;

export function isLookedAt(text: string): boolean {
  return LOOKED_AT.test(text) && !TELLS.test(text.replace(LOOKED_AT_WHAT, ' '));
}

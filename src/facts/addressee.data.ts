/** The offices and bodies that letters are written to. Matched on folded text. */

/** The office of an addressee: "Director of Children's Services". */
export const ADDRESSEE_ROLE: RegExp =
  /\b(?:(?:interim|acting|executive|corporate|strategic|statutory|deputy|group|service|assistant|managing) )*(?:director|chief executive|chief officer|head)(?: ?(?:,|:|-|of|for)? (?:(?:of|for|and|&) )?(?!council)(?:children(?:'s)?|services|people(?:'s)?|families(?:')?|family|education|learning|skills|adults?(?:'s)?|social|care|young|communities|safeguarding|early|help|inclusion|lifelong|integrated|wellbeing|well-being|health|and|&|of|for|culture|prevention|partnerships|life|chances|(?:\(DCS\)))(?:,(?= \p{Lu}))?)*/iu;

/** The body of an addressee: "Ashmere City Council", "London Borough of Weald". The body is the first group. */
export const ADDRESSEE_BODY: RegExp =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.'-]{0,30},? (?:(?:and|&|upon|on|of|the|with|in|for) ){0,3}){1,6}(?:Council|Trust|Corporation|Authority|First)|(?:London |Royal |Metropolitan |County )?Borough of (?:(?!Civic|Town|Council|Moot|Municipal)\p{Lu}[\p{L}'-]*(?: (?:and|upon|&) (?=\p{Lu}))? ?){1,3}|City of \p{Lu}[\p{L}'-]+(?: Council)?)(?![\p{L}])/u;

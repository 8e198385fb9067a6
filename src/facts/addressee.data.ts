/** The offices and bodies to which letters are addressed. Matched on folded text. */

/** The office: "Director of Children's Services". */
export const ADDRESSEE_ROLE: RegExp =
  /\b(?:(?:interim|acting|executive|corporate|strategic|statutory|deputy|group|service|assistant|managing) )*(?:director|chief executive|chief officer|head)(?: ?(?:,|:|-|of|for)? (?:(?:of|for|and|&) )?(?!council)(?:children(?:'s)?|services|people(?:'s)?|families(?:')?|family|education|learning|skills|adults?(?:'s)?|social|care|young|communities|safeguarding|early|help|inclusion|lifelong|integrated|wellbeing|well-being|health|and|&|of|for|culture|prevention|partnerships|life|chances|(?:\(DCS\)))(?:,(?= \p{Lu}))?)*/iu;

/** The body: "Ashmere City Council", "London Borough of Weald". The first group is the body's name. */
export const ADDRESSEE_BODY: RegExp =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.'-]{0,30},? (?:(?:and|&|upon|on|of|the|with|in|for) ){0,3}){1,6}(?:Council|Trust|Corporation|Authority|First)|(?:London |Royal |Metropolitan |County )?Borough of (?:(?!Civic|Town|Council|Moot|Municipal)\p{Lu}[\p{L}'-]*(?: (?:and|upon|&) (?=\p{Lu}))? ?){1,3}|City of \p{Lu}[\p{L}'-]+(?: Council)?)(?![\p{L}])/u;

/**
 * How documents print an authority's name: the words around it, and the titles and sentences in which it stands.
 * Patterns are matched on folded text (see `fold`).
 */
import type { Kind } from '../model/vocabulary.js';

/** Words before the name that tell the type of council. */
export const BEFORE_NAME: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^(?:ofsted|dear|the|for|of|in|at|by|and)\s+/i,
    example: 'the Royal Borough of Greenwich',
  },
  {
    pattern: /^(?:london|royal|metropolitan|county|city|unitary)?\s?borough(?: council)? of\s+/i,
    example: 'Metropolitan Borough of Rotherham',
  },
  {
    pattern: /^city (?:and (?:county|borough) )?(?:council )?of\s+/i,
    example: 'City of Wolverhampton',
  },
  {
    pattern: /^(?:county|district|unitary authority|council|local authority|corporation) of\s+/i,
    example: 'Council of the Isles of Scilly',
  },
  { pattern: /^(?:LB|RB|MBC)\s+/, example: 'LB Hounslow' },
];

/** Words after the name. */
export const AFTER_NAME: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /\s+(?:local )?(?:area|authority|authorities)$/i, example: 'Ashmere local authority' },
  {
    pattern:
      /\s+(?:city|county|borough|district|metropolitan|unitary|town|metropolitan district|metropolitan borough|county borough|london borough|royal borough)$/i,
    example: 'Derby City',
  },
  {
    pattern: /\s+(?:councils?|corporation|MBC|MDC|CC|BC|LA|LSCB|SCB|LSCP|SCP)$/,
    example: 'Dudley MBC',
  },
  { pattern: /\s+(?:council|corporation)$/i, example: 'KENT COUNTY COUNCIL' },
  {
    pattern:
      /\s+(?:local )?(?:area )?(?:safeguarding )?(?:children(?:'?s'?)? )?(?:(?:and|&) (?:adults?|families|young people)(?:'s?)? )?(?:safeguarding )?(?:partnership|board|partners)(?: \([A-Z]+\))?$/i,
    example: 'Ashmere Local Safeguarding Children Board',
  },
  {
    pattern:
      /\s+(?:local authority )?(?:children(?:'?s'?)?|adults?(?:'s)?)(?:,? (?:and|&) (?:families|young people|adults?|family|learning)(?:'s?)?)?(?: social (?:care|work))?(?: services?| trust| first)?$/i,
    example: "Ashmere local authority children's services",
  },
  {
    pattern: /\s+(?:social care|social work)?\s?(?:services?|directorate|department)$/i,
    example: 'Ashmere services',
  },
  { pattern: /'s?$/, example: "Ashmere's" },
  { pattern: /[.,:;]$/, example: 'Ashmere.' },
  { pattern: /\s+\((?:the )?[\w' -]{1,40}\)$/, example: 'Ashmere (the council)' },
];

/** A title or sentence that holds the authority's name. The name is the first group. */
export interface NamePlace {
  readonly kinds: readonly Kind[] | null;
  readonly pattern: RegExp;
  /** How much this place counts where another place names another authority. */
  readonly weight: number;
  readonly example: string;
}

const VISITS: readonly Kind[] = ['monitoring-visit', 'focused-visit'];

/** Titles. They are matched from the beginning of a short block. */
export const TITLE_PLACES: readonly NamePlace[] = [
  {
    kinds: VISITS,
    weight: 4,
    pattern:
      /^(?:ofsted )?(?:monitoring|focus+ed|(?:covid-19 )?assurance) visit (?:of|to|at|in|report:?) (.{2,120})$/i,
    example: "Monitoring visit of Ashmere children's services",
  },
  {
    kinds: ['ilacs-inspection'],
    weight: 4,
    pattern: /^inspection of (?!services|children's|local authority)(.{2,100}?) local authority\b/i,
    example: "Inspection of Ashmere local authority children's services",
  },
  {
    kinds: ['ilacs-inspection'],
    weight: 4,
    pattern:
      /^inspection of (?!services|children's|local authority children's)(.{2,100}? children's (?:social care )?(?:services|trust))\b/i,
    example: "Inspection of Ashmere local authority children's services",
  },
  {
    kinds: ['jtai'],
    weight: 4,
    pattern:
      /^joint targeted area inspection of (?:the )?multi-agency.{2,160} in ((?:the )?[^,.]{2,60})$/i,
    example: 'Joint targeted area inspection of the multi-agency response to neglect in Ashmere',
  },
  {
    kinds: ['jtai'],
    weight: 4,
    pattern:
      /^joint targeted area inspection (?:of|in) (?!the multi-agency|multi-agency)(.{2,60})$/i,
    example: 'Joint targeted area inspection of Ashmere',
  },
  {
    kinds: ['area-send-inspection'],
    weight: 4,
    pattern:
      /^area SEND (?:full |monitoring |re-?)?inspection of (.{2,80}?) local area partnership/i,
    example: 'Area SEND inspection of Ashmere Local Area Partnership',
  },
  {
    kinds: ['area-send-inspection'],
    weight: 4,
    pattern:
      /^(?:joint )?(?:local )?area (?:special educational needs|SEND) (?:and\/or disabilities )?(?:inspection|re-?visit) (?:in|of|to) (.{2,60})$/i,
    example: 'Joint local area SEND inspection in Ashmere',
  },
  {
    kinds: ['area-send-inspection'],
    weight: 4,
    pattern: /^joint area SEND re-?visit (?:in|to) (.{2,60})$/i,
    example: 'Joint area SEND revisit in Ashmere',
  },
  {
    kinds: ['lscb-review'],
    weight: 4,
    pattern: /^(.{2,60}? (?:local )?safeguarding children board)$/i,
    example: 'Ashmere Safeguarding Children Board',
  },
  {
    kinds: ['sif-inspection'],
    weight: 3,
    pattern: /^children's services in (.{2,60}?) (?:are|is|requires?)\b/i,
    example: "Children's services in Ashmere are good",
  },
];

/** Sentences in the opening of a document. */
export const OPENING_PLACES: readonly NamePlace[] = [
  {
    kinds: ['jtai'],
    weight: 2,
    pattern:
      /\bjoint (?:targeted area )?inspection(?: \(JTAI\))? of (?:the )?multi-agency[^.]{2,240} in ((?:the )?[^,.]{2,60})\./i,
    example: 'a joint inspection of the multi-agency response to neglect in Ashmere.',
  },
  {
    kinds: VISITS,
    weight: 2,
    pattern:
      /\bvisit (?:of|to|at|in) (.{2,70}?(?: children's (?:social care )?(?:services|trust)| (?:council|local authority)))(?: that took place)?(?: on| between| from|,|\.)/i,
    example:
      "the findings of the monitoring visit to Ashmere children's services on 8 and 9 October 2024",
  },
  {
    kinds: ['jtai'],
    weight: 2,
    pattern: /\(JTAI\) of (?:the )?multi-agency.{2,160} in ((?:the )?[^,.]{2,60})\./i,
    example: 'inspection (JTAI) of the multi-agency response to neglect in Ashmere.',
  },
  {
    kinds: ['jtai'],
    weight: 2,
    pattern:
      /^dear ((?:the )?[^,]{2,60}?) (?:local )?safeguarding (?:children(?:'s)? )?partnership/i,
    example: 'Dear Ashmere Local Safeguarding Partnership',
  },
  {
    kinds: ['area-send-inspection'],
    weight: 2,
    pattern: /\bjoint inspection of the local area of (.{2,60}?) to judge\b/i,
    example: 'conducted a joint inspection of the local area of Ashmere to judge the effectiveness',
  },
  {
    kinds: ['area-send-inspection'],
    weight: 2,
    pattern:
      /^((?:the )?[^,.]{2,60}?) (?:and|,) (?:the )?(?:NHS )?.{2,80}\b(?:integrated care board|ICB|clinical commissioning group)\b.{0,60}\b(?:responsible|commission)/i,
    example:
      'Ashmere Council and NHS Moorland Integrated Care Board (ICB) are jointly responsible for the planning',
  },
];

/** A council named by its full style, anywhere in the text. The name is the first group. */
export const COUNCIL: RegExp =
  /((?:\p{Lu}[\p{L}.'-]{0,30},? (?:(?:and|&|upon|on|of|the|with|in) ){0,2}){1,5})(?:[Cc]ouncil|COUNCIL|[Ll]ocal [Aa]uthority)\b/gu;

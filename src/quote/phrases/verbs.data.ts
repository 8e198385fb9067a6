/**
 * The verbs of saying and finding, which attribute a statement to somebody. Each has an example that a test reads.
 */

/** A verb of saying or finding: its finite forms, its participle, and a sentence that uses it. */
export interface SpeechVerb {
  readonly forms: readonly string[];
  readonly participle: string;
  /**
   * `says`: introduces direct speech. `finds`: states a finding. `quotes`: counts as a verb of speech only beside
   * quotation marks ("the council continues to improve" reports nothing).
   */
  readonly kind: 'says' | 'finds' | 'quotes';
  readonly example: string;
}

const says = (forms: string, participle: string, example: string): SpeechVerb => ({
  forms: forms.split(' '),
  participle,
  kind: 'says',
  example,
});

const quotes = (forms: string, participle: string, example: string): SpeechVerb => ({
  ...says(forms, participle, example),
  kind: 'quotes',
});

const finds = (forms: string, participle: string, example: string): SpeechVerb => ({
  ...says(forms, participle, example),
  kind: 'finds',
});

export const SPEECH_VERBS: readonly SpeechVerb[] = [
  says('said says say', 'saying', 'Inspectors said that support had improved.'),
  says('added adds add', 'adding', 'Inspectors added that support had improved.'),
  says('told tells tell', 'telling', 'Inspectors told leaders that support had improved.'),
  says('stated states state', 'stating', 'Inspectors stated that support had improved.'),
  says(
    'commented comments comment',
    'commenting',
    'Inspectors commented that support had improved.',
  ),
  quotes('continued continues', 'continuing', 'Inspectors continued: support had improved.'),
  says(
    'concluded concludes conclude',
    'concluding',
    'Inspectors concluded that support had improved.',
  ),
  says(
    'explained explains explain',
    'explaining',
    'Inspectors explained that support had improved.',
  ),
  says('insisted insists insist', 'insisting', 'Inspectors insisted that support had improved.'),
  says('admitted admits admit', 'admitting', 'Inspectors admitted that support had improved.'),
  says('warned warns warn', 'warning', 'Inspectors warned that support was weak.'),
  says('argued argues argue', 'arguing', 'Inspectors argued that support had improved.'),
  says('claimed claims claim', 'claiming', 'Inspectors claimed that support had improved.'),
  says('remarked remarks remark', 'remarking', 'Inspectors remarked that support had improved.'),
  says('replied replies reply', 'replying', 'Inspectors replied that support had improved.'),
  says(
    'responded responds respond',
    'responding',
    'Inspectors responded that support had improved.',
  ),
  says('answered answers answer', 'answering', 'Inspectors answered that support had improved.'),
  says('declared declares declare', 'declaring', 'Inspectors declared that support had improved.'),
  says(
    'announced announces announce',
    'announcing',
    'Inspectors announced that support had improved.',
  ),
  says(
    'confirmed confirms confirm',
    'confirming',
    'Inspectors confirmed that support had improved.',
  ),
  says('wrote writes write written', 'writing', 'Inspectors wrote that support had improved.'),
  says('tweeted tweets tweet', 'tweeting', 'Inspectors tweeted that support had improved.'),
  quotes('posted posts', 'posting', 'Inspectors posted that support had improved.'),
  quotes('reads read', 'reading', 'The letter reads: support has improved.'),
  quotes('asked asks ask', 'asking', 'Inspectors asked why support was weak.'),
  quotes('joked jokes joke', 'joking', 'Inspectors joked that support had improved.'),
  says('quipped quips', 'quipping', 'Inspectors quipped that support had improved.'),
  says('recalled recalls recall', 'recalling', 'Inspectors recalled that support had been weak.'),
  says('agreed agrees agree', 'agreeing', 'Inspectors agreed that support had improved.'),
  says('stressed stresses stress', 'stressing', 'Inspectors stressed that support had improved.'),
  says(
    'emphasised emphasises emphasise',
    'emphasising',
    'Inspectors emphasised that support had improved.',
  ),
  says(
    'emphasized emphasizes emphasize',
    'emphasizing',
    'Inspectors emphasized that support had improved.',
  ),
  says(
    'reiterated reiterates reiterate',
    'reiterating',
    'Inspectors reiterated that support was weak.',
  ),
  says(
    'suggested suggests suggest',
    'suggesting',
    'Inspectors suggested that support had improved.',
  ),
  says('believed believes believe', 'believing', 'Inspectors believed that support had improved.'),
  says('felt feels feel', 'feeling', 'Inspectors felt that support had improved.'),
  says('promised promises promise', 'promising', 'Inspectors promised that support would improve.'),
  says('pledged pledges pledge', 'pledging', 'Inspectors pledged that support would improve.'),
  says('vowed vows vow', 'vowing', 'Inspectors vowed that support would improve.'),
  quotes('boasted boasts boast', 'boasting', 'Inspectors boasted that support had improved.'),
  says('noted notes note', 'noting', 'Inspectors noted that support had improved.'),
  says('observed observes observe', 'observing', 'Inspectors observed that support had improved.'),
  says('pointed points', 'pointing', 'Inspectors pointed out that support had improved.'),
  says(
    'recommended recommends recommend',
    'recommending',
    'Inspectors recommended that support improve.',
  ),
  says('reported reports report', 'reporting', 'Inspectors reported that support had improved.'),
  finds('found finds find', 'finding', 'Inspectors found that support had improved.'),
  finds(
    'highlighted highlights highlight',
    'highlighting',
    'Inspectors highlighted that support had improved.',
  ),
  finds('praised praises praise', 'praising', 'Inspectors praised the support.'),
  finds('commended commends commend', 'commending', 'Inspectors commended the support.'),
  finds('criticised criticises criticise', 'criticising', 'Inspectors criticised the support.'),
  finds('criticized criticizes criticize', 'criticizing', 'Inspectors criticized the support.'),
  finds('identified identifies identify', 'identifying', 'Inspectors identified weak support.'),
  finds(
    'recognised recognises recognise',
    'recognising',
    'Inspectors recognised that support had improved.',
  ),
  finds(
    'recognized recognizes recognize',
    'recognizing',
    'Inspectors recognized that support had improved.',
  ),
  finds(
    'acknowledged acknowledges acknowledge',
    'acknowledging',
    'Inspectors acknowledged that support had improved.',
  ),
  finds('judged judges judge', 'judging', 'Inspectors judged the support to be good.'),
  finds('rated rates rate', 'rating', 'Inspectors rated the support good.'),
  finds('graded grades', 'grading', 'Inspectors graded the support good.'),
  finds('deemed deems deem', 'deeming', 'Inspectors deemed the support good.'),
  finds('described describes describe', 'describing', 'Inspectors described the support as good.'),
  quotes('called calls call', 'calling', 'Inspectors called the support good.'),
  finds('hailed hails hail', 'hailing', 'Inspectors hailed the support as good.'),
  finds('branded brands', 'branding', 'Inspectors branded the support weak.'),
  finds('dubbed dubs', 'dubbing', 'Inspectors dubbed the support weak.'),
  finds('blasted blasts', 'blasting', 'Inspectors blasted the support as weak.'),
  finds('accused accuses accuse', 'accusing', 'Inspectors accused leaders of delay.'),
  finds('welcomed welcomes welcome', 'welcoming', 'Inspectors welcomed the support.'),
  quotes('raised raises raise', 'raising', 'Inspectors raised concerns about support.'),
  finds('indicated indicates indicate', 'indicating', 'The report indicates that support is weak.'),
  finds('revealed reveals reveal', 'revealing', 'The report revealed that support was weak.'),
  finds('showed shows show', 'showing', 'The report showed that support had improved.'),
  finds('outlined outlines outline', 'outlining', 'The report outlined that support was weak.'),
  quotes('saw', 'seeing', 'Inspectors saw that support had improved.'),
  quotes('heard', 'hearing', 'Inspectors heard that support had improved.'),
  quotes(
    'considered considers consider',
    'considering',
    'Inspectors considered the support to be good.',
  ),
  quotes('credited credits credit', 'crediting', 'Inspectors credited leaders with the support.'),
  finds('cited cites cite', 'citing', 'Inspectors cited weak support.'),
  finds('expressed expresses express', 'expressing', 'Inspectors expressed concern about support.'),
  finds('summed sums', 'summing', 'One child summed it up as good.'),
];

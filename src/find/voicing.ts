/** Gives the sentences of an article to the voice stage, in the form that it reads. */
import type { OutlineSection } from '../outline/index.js';
import type { Heard } from '../quote/index.js';
import { type Statement, voices, withoutAnchors } from '../voice/index.js';
import { classify, type Verdict } from './classifier/index.js';
import type { Voicing } from './judge.js';
import type { Unit } from './units.js';

/** Decides what the sentences of an article say and who says them. */
export function voicingOf(sections: readonly OutlineSection[], heard: readonly Heard[]): Voicing {
  return (units, verdicts) => voices(statementsOf(sections, units, verdicts), heard);
}

/** The units with what the voice stage must know of their paragraphs. */
export function statementsOf(
  sections: readonly OutlineSection[],
  units: readonly Unit[],
  verdicts: readonly Verdict[],
): Statement[] {
  return units.map((unit, i) => {
    const { section, paragraph, start, end, text, heading, role } = unit;
    const style = sections[section]?.paragraphs[paragraph]?.style;
    const own = withoutAnchors(text);
    const alone = verdictAlone(own).probabilities;
    return {
      section,
      paragraph,
      start,
      end,
      text,
      heading,
      isItem: style === 'list-item' || style === 'table-row',
      isTitle: role === 'title',
      own,
      probabilities: own === text ? (verdicts[i] as Verdict).probabilities : alone,
      alone,
    };
  });
}

/**
 * The classifier's verdict on a sentence without its neighbours. In an article, neighbours are often somebody else's
 * words.
 */
function verdictAlone(text: string): Verdict {
  const input = { text, heading: null, role: null, kind: null, paragraph: 0 };
  return classify([input])[0] as Verdict;
}

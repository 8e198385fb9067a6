import { describe, expect, it } from 'vitest';
import { parse, type Report } from '../src/index.js';
import { withoutAnchors } from '../src/voice/anchors.js';
import { CUES, LEADS, SUBJECTS } from '../src/voice/cues.data.js';
import { featuresOf } from '../src/voice/features.js';
import { isLookedAt } from '../src/voice/looked-at.js';
import { COUNT, LINK_WEIGHTS, marginalsOf, SLOTS } from '../src/voice/model.js';
import { statesOf } from '../src/voice/state.js';
import { toneOf } from '../src/voice/tone.js';
import { ownChain, pack, unpack } from '../src/voice/weights.js';

describe('the words that show who speaks', () => {
  it.each([...CUES, ...LEADS, ...SUBJECTS])('$name: $example', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
  });
});

describe('praise and blame', () => {
  const none = { strength: 0, improvement: 0, mixed: 0, neutral: 1 };
  const named = (text: string): string[] => {
    const place = { section: 0, paragraph: 0, start: 0, end: text.length, heading: null };
    const flags = { isItem: false, isTitle: false };
    const statement = { ...place, ...flags, text, own: text, probabilities: none, alone: none };
    const names: string[] = [];
    featuresOf([statement], statesOf([statement], []), 0, (name) => names.push(name));
    return names;
  };

  it.each([
    ['Inspectors found no delays.', 'bad:denied', 'bad:said'],
    ['Inspectors found delays.', 'bad:said', 'bad:denied'],
    ["Support isn't good or effective.", 'good:denied', 'good:said'],
    ['Nobody waits.', 'bad:denied', 'bad:said'],
    ['Plans that inspectors read were not to hand but are clear.', 'good:said', 'good:denied'],
  ])('%s is %s and not %s', (text, is, isNot) => {
    expect(named(text)).toContain(is);
    expect(named(text)).not.toContain(isNot);
  });

  it.each([
    ['On Monday the director left.', 'subject:leaders'],
    ['In May we met.', 'subject:we'],
    ['Good news!', 'subject:none'],
  ])('%s has the %s', (text, is) => {
    expect(named(text)).toContain(is);
  });
});

describe('the chain', () => {
  it('gives probabilities that add up to 1, whatever the statement before is', () => {
    const chain = ownChain();
    const scores = [1, 2, 3].map((n) =>
      Float64Array.from({ length: COUNT }, (_, k) => (n * k) % 3),
    );
    const { single } = marginalsOf(chain, scores, [0, 2, 4]);
    for (const row of single) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  });

  it('is the same after packing, apart from rounding', () => {
    const weights = new Float32Array(SLOTS * COUNT);
    const links = new Float32Array(LINK_WEIGHTS);
    weights[3] = 2;
    links[1] = -1;
    const { packed, scale } = pack({ weights, links });
    const again = unpack(packed, scale);
    expect(again.weights[3]).toBeCloseTo(2, 1);
    expect(again.links[1]).toBeCloseTo(-1, 1);
    expect(packed.length).toBeLessThan(300_000);
  });
});

const RELEASE = `Inspectors praise Ashmere’s work with children

Ashmere Council’s children’s services are improving, Ofsted said after its visit in June.

Inspectors found that social workers know children well and that plans are clear.

They also said that too many children wait too long for help.

Cllr Ana Reyes, cabinet member for children, said: “I want to thank all of our staff. We have cut caseloads by a third since last year. We will go on working with families.”

The next committee meets in May.
`;

async function reportOf(text: string): Promise<Report> {
  return parse(new TextEncoder().encode(text), { name: 'a.txt' });
}

const texts = (findings: Report['claims']): string[] => findings.map(({ text }) => text);

describe('an article', async () => {
  const report = await reportOf(RELEASE);

  it('lists what inspectors found', () => {
    expect(texts(report.strengths).join('\n')).toContain('social workers know children well');
    expect(texts(report.areasForImprovement).join('\n')).toContain('wait too long for help');
    for (const { by } of [...report.strengths, ...report.areasForImprovement])
      expect(by).toBe('inspectors');
  });

  it('keeps what the council says apart, with its speaker', () => {
    const claim = report.claims.find(({ text }) => text.includes('cut caseloads'));
    expect(claim).toMatchObject({ by: 'council', speaker: 'Ana Reyes', polarity: 'strength' });
  });

  it('does not name a councillor for what a later paragraph tells of the inspectors’ findings', async () => {
    const finding =
      'The report found that care plans are thorough and that visits are never missed.';
    const grade = 'Children’s services were rated inadequate overall and leadership good.';
    const { strengths, areasForImprovement } = await reportOf(
      RELEASE.replace('The next committee meets in May.', `${grade}\n\n${finding}`),
    );
    const later = [...strengths, ...areasForImprovement].filter(({ text }) =>
      [grade, finding].includes(text),
    );
    expect(later.length).toBeGreaterThan(1);
    for (const { speaker } of later) expect(speaker).not.toBe('Ana Reyes');
  });

  it('lists no thanks, plans or dates of meetings', () => {
    const listed = texts([...report.strengths, ...report.areasForImprovement, ...report.claims]);
    expect(listed.join('\n')).not.toMatch(/thank|go on working|next committee/);
  });

  it('has the first thing that inspectors found for its headline finding', () => {
    expect(texts(report.headlineFindings)).toEqual([
      'Ashmere Council’s children’s services are improving, Ofsted said after its visit in June.',
    ]);
  });
});

describe('an earlier judgement that only dates something', () => {
  it.each([
    ['Services have come on since being rated inadequate in May 2021.', 'Services have come on.'],
    [
      'During the visit, which was the third since the council was judged as ‘inadequate’, plans were read.',
      'During the visit, plans were read.',
    ],
    [
      'The services, previously rated as "inadequate" in May 2021, were praised.',
      'The services were praised.',
    ],
    ['It has come on following its inadequate Ofsted rating', 'It has come on'],
    [
      'The council is to act after inspectors judged it inadequate.',
      'The council is to act after inspectors judged it inadequate.',
    ],
    ['Services are rated inadequate.', 'Services are rated inadequate.'],
    ['After it was rated good.', 'After it was rated good.'],
  ])('%s', (text, rest) => {
    expect(withoutAnchors(text)).toBe(rest);
  });
});

describe('what inspectors did', () => {
  it.each([
    ['During the visit, inspectors reviewed the front door, as well as early help.', true],
    ['The visit focussed on care leavers.', true],
    ['Inspectors focused on young people who are homeless or not being in school or work.', true],
    [
      'Inspectors looked at the experiences and progress of children who do not live at home.',
      true,
    ],
    ['The review covered the improvement plan.', true],
    ['Inspectors looked at plans and found them strong.', false],
    ['Inspectors visited and progress is slow.', false],
    ['Inspectors praised the front door.', false],
    ['Inspectors visited homes that were not safe.', false],
  ])('%s: tells nothing of what they found: %s', (text, isNothing) => {
    expect(isLookedAt(text)).toBe(isNothing);
  });
});

describe('tone', () => {
  it.each([
    ['inspectors praised superb support', { good: 10, bad: 0 }],
    ['the shocking report', { good: 0, bad: 2 }],
    ['support was not good', { good: 2, bad: 3 }],
    ["they don't help", { good: 0, bad: 2 }],
    ['the visit took place in june', { good: 0, bad: 0 }],
  ])('%s', (text, tone) => {
    expect(toneOf(text.split(' '))).toEqual(tone);
  });
});

/** Applies a reader's corrections to the report for which they were made. */
import type { Correction, CorrectionsFile } from '../model/corrections.js';
import { CorrectionsError } from '../model/errors.js';
import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import type { Polarity } from '../model/vocabulary.js';

/**
 * Makes the corrections in the report, and notes them in its `corrections` with the name of the reader.
 *
 * @throws CorrectionsError where they were made for other bytes, or the words of a finding have changed
 */
export function correct(report: Report, { source, corrections }: CorrectionsFile): Report {
  if (source.sha256 !== report.source.sha256) {
    throw new CorrectionsError(
      'the corrections are for another file: its SHA-256 is not this one’s',
    );
  }
  for (const correction of corrections) checkFits(report, correction);
  const corrected = corrections.reduce(applied, report);
  return { ...corrected, corrections: [...report.corrections, ...corrections] };
}

const LISTS = ['headlineFindings', 'strengths', 'areasForImprovement', 'claims'] as const;

function checkFits(report: Report, { id, text }: Correction): void {
  const found = LISTS.flatMap((list) => report[list]).filter((finding) => finding.id === id);
  if (found.length === 0) {
    throw new CorrectionsError(`a correction is for ${id}, and no finding has this id now`);
  }
  if (!found.some((finding) => finding.text === text)) {
    throw new CorrectionsError(`a correction is for ${id}, whose words are others now`);
  }
}

function applied(report: Report, correction: Correction): Report {
  const { id, change, to } = correction;
  switch (change) {
    case 'right':
      return everywhere(report, id, (finding) => [{ ...finding, confidence: 1 }]);
    case 'topic':
      return everywhere(report, id, (finding) => [
        { ...finding, topics: [to ?? '', ...finding.topics.filter((topic) => topic !== to)] },
      ]);
    case 'not-a-finding':
      return everywhere(report, id, () => []);
    case 'not-one-point':
      return everywhere(report, id, apart);
    case 'list':
      return moved(report, id, to as Polarity);
    case 'note':
      return report;
  }
}

/** Replaces the finding with this id in every list in which it stands. */
function everywhere(
  report: Report,
  id: string,
  replace: (finding: Finding) => readonly Finding[],
): Report {
  const replaced = (findings: readonly Finding[]): Finding[] =>
    findings.flatMap((finding) => (finding.id === id ? replace(finding) : [finding]));
  return {
    ...report,
    headlineFindings: replaced(report.headlineFindings),
    strengths: replaced(report.strengths),
    areasForImprovement: replaced(report.areasForImprovement),
    claims: replaced(report.claims),
  };
}

/** Cuts a finding of several sentences into one finding for each. The first keeps the context. */
function apart(finding: Finding): readonly Finding[] {
  const { id, text, location, sentences } = finding;
  if (sentences.length < 2) return [finding];
  return sentences.map((sentence, i) => ({
    ...finding,
    id: `${id}.${i + 1}`,
    text: text.slice(sentence.start - location.start, sentence.end - location.start),
    sentences: [sentence],
    polarity: sentence.polarity,
    confidence: sentence.confidence,
    cues: sentence.cues,
    context: i === 0 ? finding.context : [],
    location: { ...location, start: sentence.start, end: sentence.end },
  }));
}

/** Puts a finding into the lists of its new polarity, in the document's order. Claims stay claims. */
function moved(report: Report, id: string, polarity: Polarity): Report {
  const anew = (finding: Finding): Finding => ({
    ...finding,
    polarity,
    confidence: 1,
    sentences: finding.sentences.map((sentence) => ({ ...sentence, polarity })),
  });
  const found = LISTS.flatMap((list) => report[list]).find((finding) => finding.id === id);
  const inPlace = everywhere(report, id, (finding) => [anew(finding)]);
  if (found === undefined || report.claims.some((claim) => claim.id === id)) return inPlace;
  const list = (findings: readonly Finding[], holds: boolean): Finding[] => {
    const others = findings.filter((finding) => finding.id !== id);
    return holds ? [...others, anew(found)].sort(byPlace) : others;
  };
  return {
    ...inPlace,
    strengths: list(inPlace.strengths, polarity === 'strength' || polarity === 'mixed'),
    areasForImprovement: list(
      inPlace.areasForImprovement,
      polarity === 'improvement' || polarity === 'mixed',
    ),
  };
}

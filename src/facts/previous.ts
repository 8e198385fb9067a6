/** Finds the judgement that a visit follows, as letters and articles tell it. */
import { findMoments } from '../dates/moments.js';
import type { Reading } from '../lines/reading.js';
import type { Report } from '../model/report.js';
import { isArticle, type Kind } from '../model/vocabulary.js';
import { gradeAt } from './grades.js';
import { GRADE_IN_SENTENCE, JUDGED, PAST, PREVIOUS, VISIT } from './previous.data.js';
import { type LineSentence, sentencesOf } from './sentences.js';
import { NUMBERED_VISITS, openingOf } from './visit.js';

type Previous = Report['previousJudgement'];

/**
 * The judgement that the visit follows, with the date that the document gives it. Of several, the latest is taken. An
 * article that is not about a visit may report a new judgement; in such an article only sentences about the past
 * count.
 */
export function previousJudgement(kind: Kind, reading: Reading): Previous {
  if (!NUMBERED_VISITS.includes(kind) && kind !== 'focused-visit') return null;
  const sentences = openingOf(kind, reading).flatMap(sentencesOf);
  const isVisit = !isArticle(kind) || sentences.some(({ text }) => VISIT.test(text));
  const told = sentences.filter(({ text }) => isVisit || PAST.test(text)).flatMap(judgedThen);
  return told.reduce<Previous>(
    (best, next) => (best === null || next.date.slice(0, 7) > best.date ? next : best),
    null,
  );
}

/** "areas that were found to require improvement" speaks of parts of the service. It is not a grade. */
const OF_AREAS = /\bareas? (?:that|which|found|judged|deemed)\b[^,;]{0,40}$/i;
/** In "rated inadequate since 2009" the date is not the day on which the grade was given. */
const SINCE = /\bsince\b/i;
const SINCE_LENGTH = 'since early '.length;

/**
 * Each grade of the past with its date. The date stands after the grade. In a sentence with only one grade it may
 * also stand before it.
 */
function judgedThen({ text, raw }: LineSentence): NonNullable<Previous>[] {
  if (!JUDGED.test(text) || !PREVIOUS.some(({ pattern }) => pattern.test(text))) return [];
  const moments = findMoments(raw);
  const grades = [...text.matchAll(GRADE_IN_SENTENCE)].filter(
    ({ index }) => !OF_AREAS.test(text.slice(0, index)),
  );
  return grades.flatMap(({ index: at, 1: words = '' }, i) => {
    const next = grades[i + 1]?.index ?? text.length;
    const after = moments.find(
      ({ index }) => index > at && index < next && !SINCE.test(text.slice(at, index)),
    );
    const before = moments
      .filter(({ index }) => index < at && !SINCE.test(text.slice(0, index).slice(-SINCE_LENGTH)))
      .at(-1);
    const date = (after ?? (grades.length === 1 ? before : undefined))?.date;
    const grade = gradeAt(words)?.grade;
    return date === undefined || grade === undefined ? [] : [{ grade, date, text: raw }];
  });
}

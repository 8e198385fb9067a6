/** What templates are given of earlier documents. docs/papers.md lists it. */
import type { Ref, SaidBefore, Tracks } from '../../model/documents.js';
import { documentWords, STATUS_WORDS } from '../documents/words.js';
import { percent } from '../wording/numbers.js';
import { topicWords } from '../wording/topics.js';

/** Words of a document, as a template sees them. */
export interface PassageView {
  readonly text: string;
  /** The context as one text; '' where there is none. */
  readonly context: string;
  /** `null` where the format has no pages. */
  readonly page: number | null;
  /** Always '', because the status of the matter has the doubt. */
  readonly doubt: '';
}

/** A matter that an earlier document lists for improvement, and what this document says of it. */
export interface MatterView extends PassageView {
  /** The document in words: its kind and its day. */
  readonly document: string;
  readonly topic: string;
  readonly status: string;
  /** The confidence of the status, as "82 %". */
  readonly sure: string;
  readonly places: readonly PassageView[];
}

/** The matters of earlier documents, in the order in which they were first named. */
export function mattersOf({ tracks }: SaidBefore): readonly MatterView[] {
  if (tracks === null) return [];
  const last = tracks.documents.length - 1;
  return tracks.matters.flatMap((matter) => matterOf(matter, tracks, last));
}

function matterOf(
  { first, topics, later }: Tracks['matters'][number],
  { documents }: Tracks,
  last: number,
): readonly MatterView[] {
  const said = later.find(({ document }) => document === last);
  const entry = documents[first.document];
  if (said === undefined || entry === undefined) return [];
  const view: MatterView = {
    ...passageOf(first),
    document: documentWords(entry),
    topic: topics[0] === undefined ? '' : topicWords(topics[0]),
    status: STATUS_WORDS[said.status],
    sure: percent(said.confidence),
    places: said.places.map(passageOf),
  };
  return [view];
}

function passageOf({ text, context, page }: Ref): PassageView {
  return { text, context: context.map((one) => one.text).join(' '), page, doubt: '' };
}

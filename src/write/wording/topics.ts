/** Topics in words. */
import { TOPIC_TABLE } from '../../find/topics/topics.data.js';

const TOPIC_WORDS: ReadonlyMap<string, string> = new Map(
  TOPIC_TABLE.map(({ id, label }) => [id, label]),
);

/** The label of a topic; a topic that the table does not have keeps its id. */
export function topicWords(topic: string): string {
  return TOPIC_WORDS.get(topic) ?? topic;
}

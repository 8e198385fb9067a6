/** The label of a sentence is found by its words, wherever the product cuts it. */
import { describe, expect, it } from 'vitest';
import { Labels } from '../train/labels.js';

const labels = new Labels();
labels.add('Plans are clear and children know them.', 0);
labels.add('Visits are too infrequent in one team.', 1);
labels.add('The team was set up in 2021.', 3);

describe('the label of a text', () => {
  it.each([
    ['Plans are clear and children know them.', 0, 'the sentence itself'],
    ['‘Plans’ are  clear, and children know them', 0, 'in another typography'],
    ['The team was set up in 2021. Visits are too infrequent in one team.', 1, 'what evaluates'],
    ['Plans are clear and children know them. Visits are too infrequent in one team.', null, 'two'],
    ['Visits are too infrequent in', 1, 'the larger part of one'],
    ['infrequent in', null, 'a small part of one'],
    ['Nobody has read this sentence.', null, 'not labelled'],
    ['', null, 'nothing'],
  ] as const)('%j: %s (%s)', (text, label, _why) => {
    expect(labels.of(text)).toBe(label);
  });
});

/** Words that do not show what a sentence is about. Two sentences that share only these need not belong together. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the and for are was were with that this these those from have has had not but their they them its been being who ' +
    'which when where while what how all any some most many more less very too also only into out over under about ' +
    'than then there here can could will would should may might must such other others each every both own same ' +
    'because however although though whilst despite within without through during between across after before since until ' +
    'well good effective effectively appropriate appropriately clear clearly strong robust timely consistently always often ' +
    'sometimes generally usually mostly mean means result example including includes include ensure ensures'
  ).split(' '),
);

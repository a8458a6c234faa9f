import type { thExplained } from './explained.th.ts';
import type { Shape } from './shape.ts';

/** What each figure of a status page is, in English. */
export const enExplained: Shape<typeof thExplained> = {
  heading: 'Figures of the status page',
  lead: 'Every figure is worked out from what is published on the day that the page names, by the criteria of that year.',
  source: 'Source',
  seen: 'See this figure',
  all: {
    'figure-oit': {
      name: 'OIT score, forecast',
      text: 'The mean of the indicators, each the mean of its sub-indicators, weighted where weights are known. Where some weights have never been published, a range is given: the lowest and the highest score that is possible. Scores are rounded to two decimals only when they are shown. Before the answer period opens, no score is shown while nothing is published.',
      source: 'The agency’s documents as this site publishes them, and the weights of the frameworks below.',
    },
    'figure-points': {
      name: 'Points of the ITA total',
      text: 'The forecast OIT score times the weight of OIT in the ITA total.',
      source: 'The weights of the tools in the framework of that year.',
    },
    'figure-total': {
      name: 'ITA total, forecast, and its level',
      text: 'The sum of the IIT, EIT and forecast OIT scores by the weight of each tool. It is shown only when the scores of all other tools are known, and the level only when the whole range lies within one.',
      source: 'Announced scores of the other tools, as the agency states them.',
    },
    'figure-days': {
      name: 'OIT answer period and days left',
      text: 'Calendar days from the day that the page names to the last day of the answer period.',
      source: 'The days that the agency states, or else those of the framework.',
    },
    'figure-complete': {
      name: 'Items by status',
      text: 'An item is complete when every required element is shown; an element that needs a reader counts as shown. Items that do not apply, and items whose criteria are unknown, are not among those to disclose.',
      source: 'The agency’s documents as this site publishes them, and the elements of the framework.',
    },
    'figure-cost': {
      name: 'Points gained when an item is complete',
      text: 'What OIT and the ITA total would gain if the item scored 100 and all others stayed: 100 divided by the items of the sub-indicator, times the weights of the sub-indicator, the indicator and, for the total, OIT. Where some weights are unknown, a range is given.',
      source: 'The weights of the frameworks below.',
    },
    'figure-parts': {
      name: 'Scores of indicators and sub-indicators',
      text: 'A sub-indicator’s score is the mean of its items: 100 for a complete one, 0 for one that lacks something; items that do not apply are left out. An indicator’s score is the mean of its sub-indicators.',
      source: 'Which items belong to which sub-indicator in the framework; in some years this is inferred.',
    },
    'figure-units': {
      name: 'Complete items of each unit',
      text: 'Complete items, of those that apply and that the unit is responsible for.',
      source: 'The unit that the item names, or else the division of work that the agency set.',
    },
    'figure-trend': {
      name: 'Comparison with earlier years',
      text: 'Complete items, the forecast OIT score of years still open, and the OIT score that was announced. Each year is measured by its own criteria, so years compare only roughly.',
      source: 'The years of this site, and announced results as the agency states them.',
    },
    'figure-since': {
      name: 'Changes since the publication before',
      text: 'The state of every item and element compared with the last publication that was different. The latest change stays until there is another. A state may change because content changed, time passed, or criteria were corrected.',
      source: 'The state in the publication before.',
    },
    'figure-elements': {
      name: 'Elements shown',
      text: 'Required elements with evidence, or that need a reader, of all required elements of the item. Recommendations are not counted.',
      source: 'The evidence that each item names, and the elements of the framework.',
    },
  },
};

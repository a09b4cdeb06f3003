import type { ExamplesByRule } from './examples.ts';

/** English examples of every rule. */
export const ENGLISH_EXAMPLES: ExamplesByRule = {
  'no-measure': {
    why: 'Hard rule of the method: without a number, a ratio or an acceptance condition it is most likely a task.',
    fires: ['Improve customer satisfaction', 'Build the dispatch module', 'Grow revenue'],
    silent: [
      'Improve customer satisfaction from 71% to 80%',
      'Launch the dispatch module by June',
      'Halve the number of refunds',
    ],
  },
  placeholder: {
    why: 'A frame is a good start, but nobody can be measured against X.',
    fires: ['Raise the renewal rate to X%', 'Sign XX partners', 'Churn below __%'],
    silent: ['Raise the X-Ray uptime to 99%', 'Launch Project X', 'Sign 20 partners'],
  },
  activity: {
    why: 'Trap 1: effort looks quantified and measures input, not output.',
    fires: ['Visit 30 customers', 'Host 5 webinars', 'Look into the churn reasons'],
    silent: ['30 customers renew after a visit', 'Webinar sign-ups rise by 20%', 'Call waiting time under 30 seconds'],
  },
  output: {
    why: 'A delivery is only good with an acceptance condition or a date, and better with its effect.',
    fires: ['Publish 12 blog posts', 'Launch the new portal', 'Hire 3 engineers'],
    silent: ['Launch the new portal by 1 June', '12,000 readers of the blog', '3 engineers certified by 30 September'],
  },
  vague: {
    why: 'S of SMART+: two readers must come to the same judgement.',
    fires: ['Provide better support', 'Improve the onboarding', 'Make the site more robust'],
    silent: [
      'Answer 90% of tickets within 2 hours',
      'Improve NPS from 30 to 45',
      'More than 40 stores use the new till',
    ],
  },
  'vague-object': {
    why: 'The count is clear, what is counted is not; this only asks and never lowers the verdict.',
    fires: ['Sign 2 strategic accounts', 'Win 5 major clients', '30 high-quality leads per week'],
    silent: [
      'Sign 2 accounts above 50k',
      'Fix all 4 major incidents within 2 days',
      'Lead time of the main branch under 3 days',
    ],
  },
  hasty: {
    why: 'T of SMART+: a wish is no date.',
    fires: ['Finish the migration asap', 'Answer complaints as soon as possible', 'Launch the shop soon'],
    silent: ['Finish the migration by 1 May', 'Answer complaints within 4 hours', 'Launch the shop before Easter'],
  },
  'several-metrics': {
    why: 'One score cannot tell which of two results is behind; this only asks.',
    fires: [
      'Raise NPS to 50 and cut churn to 2%',
      'Revenue of 2M, margin of 30%',
      'Sign 5 partners and hire 3 engineers',
    ],
    silent: ['95% of tickets solved within 24 hours', 'Raise NPS from 30 to 50', 'Sign 6 contracts above 20k'],
  },
  'no-start-value': {
    why: 'A change without a start value cannot be scored later; this only asks.',
    fires: ['Cut picking errors by 45%', 'Grow subscribers by 12%', 'Double weekly orders'],
    silent: ['Cut picking errors from 4% to 2%', 'Grow subscribers by 12% vs last year', 'Reach 12% upgrade rate'],
  },
  'wrong-way': {
    why: 'Decreases written as increases are the most frequent scoring error; this only asks.',
    fires: ['Raise response time to 200 ms', 'Increase lead time to 3 days', 'Increase loading time to 2 seconds'],
    silent: ['Improve response time to 200 ms', 'Improve NPS to 50', 'Increase battery runtime to 12 hours'],
  },
  'one-part': {
    why: 'C of SMART+: reward the whole, not one part; this only asks.',
    fires: [
      'Response time of our department under 2 hours',
      'Our team closes 40 tickets',
      'Error rate of our own team below 1%',
    ],
    silent: ['End-to-end delivery time under 5 days', 'Response time under 2 hours', '12 departments use the portal'],
  },
  leftover: {
    why: 'Notes and questions stay in sheets and get scored by accident.',
    fires: ['XX missing targets for the plant', 'Which CRM should we buy?', 'TODO ask sales'],
    silent: ['Sign XX partners', 'Buy the CRM by 1 June', 'All to-do items closed within 5 days'],
  },
  'objective-metric': {
    why: 'An objective is qualitative; the number belongs in its key results.',
    fires: ['O:Increase revenue by 20%', 'O:Reach 10M ARR', 'O:Grow newsletter replies 28%'],
    silent: [
      'O:Become the top choice of small bakers',
      'O:Win the 2026 season for our fans',
      'O:Make ISO 9001 part of daily life',
    ],
  },
  'objective-task': {
    why: 'A job has an end but no direction.',
    fires: ['O:Launch the new website', 'O:Develop an onboarding handbook', 'O:Set up a research lab'],
    silent: [
      'O:Create a culture of curiosity',
      'O:Build trust with our growers',
      'O:Make our website a place people love',
    ],
  },
  'objective-topic': {
    why: 'A heading leaves open what should change.',
    fires: ['O:Customer satisfaction', 'O:People and culture', 'O:Stewardship of tooling'],
    silent: ['O:Delight every customer', 'O:Our customers love how we answer', 'O:Change how people travel'],
  },
  'objective-routine': {
    why: 'KPIs keep the lamps on; an objective is the push.',
    fires: ['O:Maintain current service levels', 'O:Preserve our standing', 'O:Continue daily operations'],
    silent: [
      'O:Become the service everybody recommends',
      'O:Turn service into our strength',
      'O:Win back lost customers',
    ],
  },
  'objective-empty': {
    why: 'A sentence that fits everybody moves nobody.',
    fires: ['O:Improve better', 'O:I hope my shop gets better', 'O:Better and better'],
    silent: [
      'O:Better breakfasts for night nurses',
      'O:Improve the care of newborns',
      'O:Strengthen ties with growers',
    ],
  },
  'objective-generic': {
    why: 'A verb that only says "better" leaves open what will be different, and for whom.',
    fires: [
      'O:Improve customer experience',
      'O:Strengthen our quality culture',
      'O:Optimise inventory and working capital',
    ],
    silent: [
      'O:Raise the quality of our quotes so that buyers stop asking twice',
      'O:Become the clinic that night nurses recommend',
      'O:Turn complaints into our best source of ideas',
    ],
  },
};

/** Where Formation and the director of a vignette differ, and why it is left so. This list must shrink. */
import type { Difference } from './vignetteVerdict.ts';

export interface Disagreement {
  readonly of: readonly Difference['of'][];
  readonly why: string;
}

/** By the name of the vignette. */
export const disagreements: Readonly<Record<string, Disagreement>> = {
  'A platform for two teams at a scale-up': {
    of: ['waits'],
    why: 'The source article adds a product manager to a team that serves several teams; the director waits for more than two.',
  },
  'Plain questions over telemetry (Honeycomb, 2023)': {
    of: ['MLE'],
    why: 'Of three people two are AI engineers; the blog describes product engineers who learnt it.',
  },
  'Assistant for estate agents with tools (Rechat)': {
    of: ['people', 'MLE'],
    why: 'Twenty tools and 800 test cases count fully; another expert expects six to nine people for agents.',
  },
  'Support agent of one company (Klarna, 2024)': {
    of: ['MLE'],
    why: 'One AI engineer more, as evaluation and prompts are 1.3 FTE and both roles share the on-call rota.',
  },
  'Assistant for lawyers (Casetext CoCounsel)': {
    of: ['DS'],
    why: 'Evaluation is a fifth of the work, and a mature product gives it to data scientists; here lawyers do more of it.',
  },
  'Own models for writing help (Grammarly)': {
    of: ['DS', 'PM'],
    why: 'Fifty thousand labels a month are led by data scientists; linguists and applied scientists would do it.',
  },
  'The only engineer on a first assistant (startup)': {
    of: ['upkeep'],
    why: 'Nothing new is entered, so nearly everything is upkeep; the director expected some improvement anyway.',
  },
  'Who will leave: one data scientist at a software firm': {
    of: ['advice'],
    why: 'The plan is two people. Advice for a team of one follows from the plan, not from the roster.',
  },
  'Machines that fail too seldom (plant maintenance)': {
    of: ['DS', 'upkeep'],
    why: 'The source article has data scientists wait for the data. Sources count as upkeep before a model is live.',
  },
  'Load and price forecasts for an energy supplier': {
    of: ['partners'],
    why: 'Domain experts come with high risk, scarce data or language models only, and traders with none of them.',
  },
  'A retail team after two rounds of cuts': {
    of: ['people', 'SWE', 'MLE', 'upkeep'],
    why: 'Without modelling work software engineers keep eight models; the director would keep two ML engineers for them.',
  },
  'Demand forecasts for a retailer (Zalando and others)': {
    of: ['AS'],
    why: 'In batch the source article has applied scientists help data scientists; the director would have them lead.',
  },
  'Ranking of adverts (Etsy, Pinterest)': {
    of: ['AS'],
    why: 'One applied scientist on 1.5 FTE; rounding gives the next person to engineers who can be on call.',
  },
  'Loans decided by a model (Upstart, Nubank)': {
    of: ['AS'],
    why: 'One applied scientist on 1.1 FTE; the director expected two.',
  },
  'Reading scans at a startup (Aidoc and the like, early)': {
    of: ['people', 'AS'],
    why: 'The source article has no applied scientist in a young product. Clinical studies are not counted.',
  },
  'Tests of models for a coding assistant (GitHub Copilot)': {
    of: ['AS', 'DS'],
    why: 'The playbook gives graders to data scientists; the director would have an applied scientist among them.',
  },
};

import type { Source } from '../engine/playbook/playbook.ts';
import { entriesOf, type Table } from './table.ts';

const depth = 'excerpt';

/** `depth` says how well it was read, in part unless it says otherwise; `note` what to keep in mind. */
const table: Table<Source, 'depth'> = {
  'seed-000': {
    short: 'Panos 2019',
    title: 'Alexios Panos, “Hiring Machine Learning Engineers Part 1 – Context” (2019)',
    url: 'https://alexiospanos.com/posts/2019-09-02-hiring-machine-learning-engineers-part-1',
    depth: 'read',
  },
  'seed-001': {
    short: 'Spotting Talented MLEs',
    title: '“Spotting Talented Machine Learning Engineers”, Towards Data Science',
    url: 'https://towardsdatascience.com/spotting-talented-machine-learning-engineers-5298a76427a0/',
    depth: 'read',
  },
  'seed-002': {
    short: 'queirozf podcast overview',
    title: 'queirozf.com, “Podcast Episode Overview: What Machine Learning Engineers need to Know”',
    url: 'https://queirozf.com/entries/podcast-episode-overview-what-machine-learning-engineers-need-to-know',
    depth: 'read',
  },
  'seed-003': {
    short: 'Thundergolfer 2021',
    title:
      'Thundergolfer, “What’s in a name? The Data Scientist vs. Machine Learning Engineer title bore” (2021)',
    url: 'https://thundergolfer.com/machine-learning/communication/career/2021/10/30/the-ds-vs-mle-title-bore/',
    depth: 'read',
  },
  'seed-004': {
    short: 'Machine Learning at Scale #12',
    title: 'Machine Learning at Scale #12, “The spectrum of Machine Learning roles in industry”',
    url: 'https://www.machinelearningatscale.com/p/machine-learning-archetypes',
    depth: 'read',
  },
  'nubank-roles': {
    short: 'Nubank blog',
    title: 'Nubank engineering blog: Data Scientist x Machine Learning Engineer roles',
    url: 'https://building.nubank.com.br/data-scientist-machine-learning-engineer-roles-how-are-they-different-how-are-they-alike/',
    note: 'Only the first part of the page could be read; its figures per setup could not.',
  },
  'kreuzberger-2022': {
    short: 'Kreuzberger 2022',
    title:
      'Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps): Overview, Definition, and Architecture (arXiv 2205.02302; IEEE Access 2023)',
    url: 'https://arxiv.org/abs/2205.02302',
  },
  'google-mlops': {
    short: 'Google Cloud MLOps',
    title:
      'Google Cloud Architecture Center: MLOps continuous delivery and automation pipelines (levels 0-2)',
    url: 'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
    depth: 'recalled',
    note: 'Seen only through third-party summaries.',
  },
  'ms-maturity': {
    short: 'Microsoft MLOps maturity',
    title: 'Microsoft architecture center: MLOps maturity model (levels 0-4, with a people column per level)',
    url: 'https://github.com/MicrosoftDocs/architecture-center/blob/main/docs/ai-ml/guide/mlops-maturity-model-content.md',
    depth: 'read',
  },
  'sculley-2015': {
    short: 'Sculley 2015',
    title: 'Sculley et al.: Hidden Technical Debt in Machine Learning Systems (NeurIPS 2015)',
    url: 'https://papers.nips.cc/paper/5656-hidden-technical-debt-in-machine-learning-systems',
    depth: 'recalled',
    note: 'Two of the source articles refer to it as well.',
  },
  'breck-2017': {
    short: 'Breck 2017',
    title: 'Breck et al.: The ML Test Score rubric, 28 tests in four groups (IEEE Big Data 2017)',
    url: 'https://research.google/pubs/pub46555/',
  },
  'shankar-2022': {
    short: 'Shankar 2022',
    title:
      'Shankar et al.: Operationalizing Machine Learning: An Interview Study, 18 MLEs (arXiv 2209.09125)',
    url: 'https://arxiv.org/abs/2209.09125',
  },
  'shankar-2024': {
    short: 'Shankar 2024',
    title: 'Shankar et al.: How Engineers Operationalize Machine Learning (arXiv 2403.16795)',
    url: 'https://arxiv.org/abs/2403.16795',
  },
  'amershi-2019': {
    short: 'Amershi 2019',
    title:
      'Amershi et al.: Software Engineering for Machine Learning: A Case Study, nine-stage workflow (ICSE-SEIP 2019)',
    url: 'https://www.microsoft.com/en-us/research/publication/software-engineering-for-machine-learning-a-case-study/',
  },
  'nahar-2022': {
    short: 'Nahar 2022',
    title:
      'Nahar et al.: Collaboration Challenges in Building ML-Enabled Systems, 45 practitioners, 28 organisations (ICSE 2022)',
    url: 'https://arxiv.org/abs/2110.10234',
  },
  'kaggle-2017': {
    short: 'Kaggle 2017',
    title:
      "Kaggle ML & DS survey 2017, time-use questions; means seen in the published skim output of E. Robinson's tidyverse post",
    url: 'https://hookedondata.org/',
    note: 'Of about 7,520 answers: gathering 36.1, model building 21.3, visualising 13.9, finding insights 13.1, production 10.8, other 2.4 percent.',
  },
  'kaggle-2020': {
    short: 'Kaggle 2020',
    title:
      'Kaggle survey 2020 as reported by The New Stack (372 data engineers, 2,421 data scientists, 937 MLEs)',
    url: 'https://thenewstack.io/software-engineers-use-spreadsheets-data-engineers-use-the-cloud/',
    note: 'Seen in a Chinese translation kept in a public repository.',
  },
  'anaconda-2020': {
    short: 'Anaconda 2020',
    title: 'Anaconda State of Data Science 2020 (about 2,360 respondents), via BigDATAwire',
    url: 'https://bigdatawire.com/2020/07/06/data-prep-still-dominates-data-scientists-time-survey-finds',
  },
  'algorithmia-2021': {
    short: 'Algorithmia 2021',
    title: 'Algorithmia 2021 Enterprise Trends in ML, via L. Hecht / The New Stack',
    url: 'https://lawrencehecht.info/creating-machine-learning-models-takes-too-much-time',
    note: 'Vendor survey.',
  },
  'stitchfix-etl': {
    short: 'Stitch Fix 2016',
    title: "J. Magnusson, Stitch Fix: Engineers Shouldn't Write ETL (2016)",
    url: 'https://multithreaded.stitchfix.com/blog/2016/03/16/engineers-shouldnt-write-etl/',
  },
  'colson-2019': {
    short: 'Colson 2019',
    title: 'E. Colson: Beware the data science pin factory (Stitch Fix / HBR 2019)',
    url: 'https://multithreaded.stitchfix.com/blog/2019/03/11/FullStackDS-Generalists/',
  },
  'yan-roles': {
    short: 'Yan, roles',
    title: 'E. Yan: Data/Applied/Research Scientist, ML Engineer: what is the difference',
    url: 'https://eugeneyan.com/writing/data-science-roles',
  },
  'yan-e2e': {
    short: 'Yan, end-to-end',
    title: 'E. Yan: Unpopular opinion: data scientists should be more end-to-end',
    url: 'https://eugeneyan.com/writing/end-to-end-data-science/',
    depth: 'recalled',
  },
  'huyen-roles': {
    short: 'Huyen 2019',
    title: 'C. Huyen guest lecture on ML roles (Full Stack Deep Learning 2019)',
    url: 'https://fall2019.fullstackdeeplearning.com/guest-lectures/chip-huyen-nvidia',
  },
  'huyen-realtime': {
    short: 'Huyen 2022',
    title: 'C. Huyen: Real-time machine learning: challenges and solutions (2022)',
    url: 'https://huyenchip.com/2022/01/02/real-time-machine-learning-challenges-and-solutions.html',
  },
  'rules-of-ml': {
    short: 'Rules of ML',
    title: 'M. Zinkevich, Google: Rules of Machine Learning',
    url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
  },
  'sre-oncall': {
    short: 'SRE book, on-call',
    title: 'Google SRE book ch. 11, Being On-Call (via published notes)',
    url: 'https://sre.google/sre-book/being-on-call/',
  },
  'google-cre': {
    short: 'Google CRE 2017',
    title: 'Google CRE life lessons: why should your app get SRE support (2017)',
    url: 'https://cloud.google.com/blog/products/gcp/why-should-your-app-get-sre-support-cre-life-lessons',
  },
  'rastogi-2015': {
    short: 'Rastogi 2015',
    title: 'Rastogi et al.: Ramp-up Journey of New Hires (Microsoft; IC3 2015 / ESEM 2015)',
    url: 'https://speakerdeck.com/tomzimmermann/ramp-up-journey-of-new-hires-tug-of-war-of-aids-and-impediments',
  },
  'swimm-2020': {
    short: 'Swimm 2020',
    title:
      'Swimm: engineer onboarding survey of 80+ engineers and managers, 3-9 months to full ramp-up (2020)',
    url: 'https://hackernoon.com/engineer-onboarding-the-ugly-truth-about-ramp-up-time-7e323t9j',
    note: 'Vendor survey, small n.',
  },
  'linkedin-2021': {
    short: 'LinkedIn 2021',
    title:
      'LinkedIn Economic Graph, 400,000 confirmed hires 2020-21: engineering 49 days application to start',
    url: 'https://csicompanies.com/how-long-does-it-really-take-to-get-hired/',
    note: 'Secondary report.',
  },
  'eckerson-ratio': {
    short: 'Eckerson',
    title:
      'W. Eckerson: Data engineers: the new IT bottleneck? (2-3 data engineers per data scientist, more for complex estates)',
    url: 'https://www.eckerson.com/articles/data-engineers-the-new-it-bottleneck',
    note: 'States a folk rule, not a measurement.',
  },
  'eric-2021': {
    short: 'Eric 2021',
    title:
      'M. Eric: count of open roles at YC companies, 70 percent more data-engineering than data-science roles (2021)',
    url: 'https://www.mihaileric.com/posts/we-need-data-engineers-not-data-scientists/',
  },
  'barlow-2023': {
    short: 'Barlow 2023',
    title: 'O. Barlow: Two failures in ML project teams (tooth-to-tail view)',
    url: 'https://www.oscarbarlow.com/2023/11/28/two-failures-in-ml-project-teams/',
  },
  'avelino-2016': {
    short: 'Avelino 2016',
    title: 'Avelino, Valente, Hora: What is the Truck Factor of popular GitHub applications? (133 systems)',
    url: 'https://peerj.com/preprints/1233/',
  },
  'pm-ratio': {
    short: 'PM ratio discussions',
    title: 'PM-to-engineer ratio discussions: 1:5, 1:7, 1:8-10; Blackblot notes no valid industry data exist',
    url: 'https://www.blackblot.com/product-management-to-development-ratio',
  },
  'rosenthal-2019': {
    short: 'Rosenthal 2019',
    title: 'E. Rosenthal: Production machine learning survey results (40 respondents)',
    url: 'https://www.ethanrosenthal.com/2019/07/25/product-ml-survey/',
    depth: 'read',
    note: 'First 16,000 of 19,522 characters; small n, self-selected.',
  },
  'sambasivan-2021': {
    short: 'Sambasivan 2021',
    title: 'Sambasivan et al.: Data Cascades in High-Stakes AI, 53 practitioners (CHI 2021)',
    url: 'https://research.google/pubs/pub49953/',
  },
  'stripe-2018': {
    short: 'Stripe 2018',
    title: 'Stripe / Harris Poll: The Developer Coefficient (about 17 hours a week on maintenance)',
    url: 'https://stripe.com/files/reports/the-developer-coefficient.pdf',
    note: 'Secondary reports seen.',
  },
  'onet-ds': {
    short: 'O*NET 15-2051',
    title: 'O*NET 15-2051.00 Data Scientists, task list',
    url: 'https://www.onetonline.org/link/details/15-2051.00',
  },
  'gude-spectrum': {
    short: 'Gude, spectrum',
    title: 'A. Gude: The Data Science Spectrum (one axis of closeness to software engineering)',
    url: 'https://alexgude.com/blog/data-science-job-spectrum/',
  },
  'lyft-2020': {
    short: 'Lyft',
    title: 'Lyft: What is Data Science at Lyft? (Decisions vs Algorithms)',
    url: 'https://eng.lyft.com/what-is-data-science-at-lyft-4101a69be028',
  },
  'infoq-ds-capability': {
    short: 'InfoQ podcast',
    title: 'InfoQ podcast: building a data science capability (first hire should not be a data scientist)',
    url: 'https://www.infoq.com/podcasts/building-a-data-science-capability/',
  },
  'moneda-teams': {
    short: 'Moneda, team types',
    title:
      'L. Moneda: data science leadership, team types (Team Topologies applied; the author reviewed the Nubank post)',
    url: 'https://datascienceleadership.com/docs/technical-leadership/team-types',
  },
  'uddin-topology': {
    short: 'Uddin, topology',
    title: 'M. Uddin: Team Topology for Machine Learning (TDS)',
    url: 'https://towardsdatascience.com/team-topology-for-machine-learning-45bddba626e3/',
  },
  'uber-lifecycle': {
    short: 'Uber lifecycle 2024',
    title: 'Uber ML lifecycle roles (applied scientist, data engineer, MLE, SWE), via the-odd-dataguy 2024',
    url: 'https://www.the-odd-dataguy.com/2024/01/06/ds-mle-duality/',
  },
  'kohavi-2020': {
    short: 'Kohavi et al. 2020',
    title: 'Kohavi, Tang, Xu: Trustworthy Online Controlled Experiments (2020)',
    url: 'https://experimentguide.com/',
    depth: 'recalled',
  },
  'model-cards': {
    short: 'Model cards',
    title: 'Mitchell et al.: Model Cards for Model Reporting (FAT* 2019)',
    url: 'https://arxiv.org/abs/1810.03993',
    depth: 'recalled',
  },
  'verta-platform': {
    short: 'Vartak 2023',
    title: 'M. Vartak (Forbes Tech Council 2023): when a team needs an ML platform team',
    url: 'https://www.forbes.com/sites/forbestechcouncil/2023/02/13/accelerating-your-machine-learning-pipeline-with-an-ml-platform-team/',
    note: 'Vendor opinion.',
  },
  'ai-engineer-guide': {
    short: 'AI engineering field guide',
    title: 'AI engineering field guide: 1,765 structured job posts',
    url: 'https://github.com/alexeygrigorev/ai-engineering-field-guide',
    note: 'Job posts say what companies wish for. The search was for titles with AI in them.',
  },
  'husain-evals': {
    short: 'Husain and Shankar, evals FAQ',
    title: 'LLM evals: frequently asked questions (H. Husain, S. Shankar)',
    url: 'https://hamel.dev/blog/posts/evals-faq/',
    depth: 'recalled',
    note: 'Practitioner opinion, not a measurement. We take no number from it.',
  },
  'shankar-2024b': {
    short: 'Who validates the validators',
    title:
      'Who Validates the Validators? Aligning LLM-Assisted Evaluation of LLM Outputs with Human Preferences (Shankar et al., 2024)',
    url: 'https://arxiv.org/abs/2404.12272',
    depth: 'recalled',
  },
  'milicevic-evals': {
    short: 'Lean or full evals',
    title: 'LLM evals: Hamel’s method against a lean in-house setup (L. Milicevic)',
    url: 'https://lazar-milicevic.com/blog/llm-evals-hamels-method-vs-a-lean-in-house-setup',
    note: 'One feature: five engineering days. Three or more: six to ten weeks, and one person who owns evaluation.',
  },
  'owasp-llm': {
    short: 'OWASP Top 10 for LLM',
    title: 'OWASP Top 10 for Large Language Model Applications',
    url: 'https://genai.owasp.org/llm-top-10/',
  },
  'nist-genai': {
    short: 'NIST AI 600-1',
    title: 'Generative AI Profile of the AI Risk Management Framework (NIST AI 600-1, 2024)',
    url: 'https://nvlpubs.nist.gov/nistpubs/ai/NIST.AI.600-1.pdf',
    depth: 'recalled',
  },
  'nist-ai-rmf': {
    short: 'NIST AI RMF',
    title: 'Artificial Intelligence Risk Management Framework (NIST AI 100-1, 2023)',
    url: 'https://www.nist.gov/itl/ai-risk-management-framework',
    depth: 'recalled',
  },
  'iso-42001': {
    short: 'ISO/IEC 42001',
    title: 'ISO/IEC 42001:2023, Artificial intelligence: Management system',
    url: 'https://www.iso.org/standard/42001',
    depth: 'recalled',
    note: 'The standard is sold; we know its scope and structure, not its full text.',
  },
  'sr-11-7': {
    short: 'SR 11-7',
    title: 'Supervisory Guidance on Model Risk Management (Federal Reserve SR 11-7, OCC 2011-12)',
    url: 'https://www.federalreserve.gov/supervisionreg/srletters/sr1107.htm',
    depth: 'recalled',
  },
  'eu-ai-act': {
    short: 'EU AI Act',
    title: 'Regulation (EU) 2024/1689, Articles 9 to 15 and Annex III',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    note: 'Annex III, point 5(b): creditworthiness of people, except systems that detect financial fraud.',
  },
  'team-topologies': {
    short: 'Team Topologies',
    title: 'Team Topologies (M. Skelton, M. Pais, 2019)',
    url: 'https://teamtopologies.com/key-concepts',
    depth: 'recalled',
    note: 'Platform, enabling, stream-aligned and complicated-subsystem teams.',
  },
  'focus-hours': {
    short: 'Focus time, 80,000 engineers',
    title: 'Meetings 10.9 h and focus 19.6 h a week (Clockwise data, reported 2022)',
    url: 'https://www.channelasia.tech/article/700752/',
    note: 'The users of one vendor.',
  },
  'mercer-attrition': {
    short: 'Mercer, technology attrition',
    title: 'How to retain technology talent (Mercer, 2023 data)',
    url: 'https://www.mercer.com/en-us/insights/talent-and-transformation/attracting-and-retaining-talent/how-to-retain-tech-talent',
    note: 'US technology 8.2 percent; top quarter about 12.',
  },
  'sherman-2019': {
    short: 'Senior developers are cheap',
    title: 'Senior developers are relatively cheap (2019)',
    url: 'https://shermanonsoftware.com/2019/03/12/senior-developers-are-relatively-cheap/',
    note: 'Pay of juniors is 0.71 of seniors’; the author argues that no junior is economical.',
  },
};

/** Everything the playbook cites. */
export const sources: readonly Source[] = entriesOf(table).map((source) => ({ depth, ...source }));

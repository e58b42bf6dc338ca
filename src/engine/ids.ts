/** How entries of a playbook are named. Below everything, since effects know nothing else of a playbook. */
export type RoleId = string;
export type DutyId = string;
export type FactId = string;
export type RuleId = string;
export type SourceId = string;
export type VariantId = string;
export type PartnerId = string;

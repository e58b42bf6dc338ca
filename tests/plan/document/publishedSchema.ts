import { toJsonSchema } from '@valibot/to-json-schema';
import { conditionSchema, playbookSchema } from '../../../src/engine/validate/playbookSchema.ts';
import { planVersion } from '../../../src/plan/document/planDocument.ts';
import { embeddedPlaybook, planSchema } from '../../../src/plan/document/planSchema.ts';

export const schemaFile = `public/schema/plan-${planVersion}.json`;

/** The text of the published JSON Schema, made from the schemas that the parser itself uses. */
export function publishedSchema(): string {
  const definitions = { playbook: playbookSchema, condition: conditionSchema };
  const schema = toJsonSchema(planSchema, {
    target: 'draft-2020-12',
    // A record is checked to be no list first; JSON Schema says so by its type.
    typeMode: 'output',
    ignoreActions: ['check'],
    definitions,
    // The parser looks into a value to choose a kind of condition, which a schema cannot.
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema === embeddedPlaybook) return { $ref: '#/$defs/playbook' };
      if (valibotSchema.type === 'lazy') return { $ref: '#/$defs/condition' };
      return valibotSchema.type === 'custom' ? { not: {} } : undefined;
    },
    // Readers of a schema match with the flag u in any case.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' &&
      'requirement' in valibotAction &&
      valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  const { $schema, $defs = {}, ...body } = schema;
  const named = Object.fromEntries(
    Object.entries($defs).filter(([name]) => Object.hasOwn(definitions, name)),
  );
  const title = `A plan of Formation, version ${planVersion}`;
  return `${JSON.stringify({ $schema, title, ...body, $defs: named }, null, 2)}\n`;
}

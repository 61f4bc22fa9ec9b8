// Reads the event contracts in a folder as the tools of integrators do, and ends with 1 if one of
// them finds anything, however mild: node check.mjs FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, fromFile } from '@asyncapi/parser';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const contracts = process.argv[2];
const events = join(contracts, 'events');
const findings = [];

const { diagnostics } = await fromFile(new Parser(), join(contracts, 'asyncapi.yaml')).parse();
for (const { source, path, message } of diagnostics) {
  findings.push(`${source} ${path.join('.')}: ${message}`);
}

// The parser accepts wrong examples and unknown words in schemas in silence: Ajv does not.
const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
const schemas = new Map(read('.schema.json'));
const examples = read('.example.json');
for (const schema of schemas.values()) ajv.addSchema(schema);
for (const [file, schema] of schemas) attempt(file, () => ajv.getSchema(schema.$id));
for (const [file, example] of examples) {
  const { $id } = schemas.get(file.replace('.example.json', '.schema.json'));
  attempt(file, () => {
    if (!ajv.validate($id, example)) throw new Error(ajv.errorsText());
  });
}

function read(ending) {
  return readdirSync(events, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, JSON.parse(readFileSync(join(events, file), 'utf8'))]);
}

function attempt(file, check) {
  try {
    check();
  } catch ({ message }) {
    findings.push(`${file}: ${message}`);
  }
}

findings.forEach((finding) => console.log(finding));
console.log(`${schemas.size} schemas, ${examples.length} examples, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

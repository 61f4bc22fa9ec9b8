// Follows topics from the beginning and prints each event once, as one line of JSON:
//   node follow.mjs buranakan.actors.v1 buranakan.agreements.v1
import { Kafka, logLevel } from 'kafkajs';

const { BROKERS = 'localhost:9092', ACCOUNT: username, PASSWORD: password, IDLE_SECONDS } = process.env;
const account = username && { ssl: true, sasl: { mechanism: 'scram-sha-512', username, password } };
const kafka = new Kafka({ brokers: BROKERS.split(','), logLevel: logLevel.WARN, ...account });
// Each app is a group of its own, called as its account: Kafka remembers for it what it has handled.
const consumer = kafka.consumer({ groupId: process.env.GROUP ?? username ?? 'example-javascript' });
const stop = () => consumer.disconnect();

// The greatest sequence per aggregate. Keep it in your database, beside what you make of the event.
const newest = new Map();

function cloudEvent({ headers, value }) {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, bytes]) => [name.slice('ce_'.length), bytes.toString()]);
  const datacontenttype = headers['content-type'].toString();
  return { ...Object.fromEntries(attributes), datacontenttype, data: JSON.parse(value) };
}

let idle;
async function handle({ message }) {
  const event = cloudEvent(message);
  // Delivery is at least once: the same event, or an older one, may come again.
  if (Number(event.sequence) > (newest.get(event.subject) ?? 0)) {
    newest.set(event.subject, Number(event.sequence));
    console.log(JSON.stringify(event));
  }
  clearTimeout(idle);
  if (IDLE_SECONDS) idle = setTimeout(stop, IDLE_SECONDS * 1000);
}

await consumer.connect();
await consumer.subscribe({ topics: process.argv.slice(2), fromBeginning: true });
await consumer.run({ eachMessage: handle });
process.once('SIGINT', stop).once('SIGTERM', stop);

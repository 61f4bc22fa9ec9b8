import { ActorKind, ActorsApi, Configuration, ResponseError, Sector } from "./actor-registry/index.js";

// Registers an actor, corrects it, and is told that somebody was faster: URL and token are given.
const [basePath, accessToken] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${accessToken}` };
const actors = new ActorsApi(new Configuration({ basePath, headers }));

const name = { th: "เครือข่ายเฝ้าระวังน้ำ", en: "Water watch network" };
const wanted = {
  idempotencyKey: crypto.randomUUID(),
  actorRegistration: { kind: ActorKind.Network, sector: Sector.Community, province: "TH-90", name },
};
const actor = await actors.registerActor(wanted);
const again = await actors.registerActor(wanted); // as after a lost answer: it is the same actor
console.log(`registered once: ${actor.id === again.id}`);

const change = {
  id: actor.id,
  ifMatch: `"${actor.version}"`, // the ETag of what was read
  actorChange: { sector: Sector.CivilSociety, name, districts: [], identifiers: new Set<never>() },
};
const corrected = await actors.correctActor(change);
console.log(`corrected: version ${corrected.version}, ${corrected.sector}`);
try {
  await actors.correctActor(change);
} catch (refused) {
  if (!(refused instanceof ResponseError)) throw refused;
  console.log(`refused: ${refused.response.status} ${await refused.response.text()}`);
}

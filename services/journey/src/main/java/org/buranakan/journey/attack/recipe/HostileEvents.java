package org.buranakan.journey.attack.recipe;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** Events that no service ever told, on a broker that asks nobody who is there. */
final class HostileEvents implements Recipe {
  private static final String ACTORS = "buranakan.actors.v1";
  private static final String AGREEMENTS = "buranakan.agreements.v1";
  private static final List<String> LISTENERS =
      List.of("dialogue-sessions", "agreements", "drr-kpis", "igm-instruments");
  private static final int TAKEN = 202;
  private static final int TOO_LARGE = 413;
  private static final int LARGE = 900_000;

  @Override
  public void attack(Target target) throws Exception {
    var faked = uuid(target);
    try (var producer =
        new KafkaProducer<String, byte[]>(
            Map.of(
                "bootstrap.servers",
                target.suite().kafka().bootstrapServers(),
                "max.request.size",
                20_000_000),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var sent = new ArrayList<Future<?>>();
      for (var payload : payloads(target).entrySet()) {
        sent.add(producer.send(event(target, ACTORS, "actor.registered", payload.getValue())));
        sent.add(
            producer.send(event(target, AGREEMENTS, "agreement.in-force", payload.getValue())));
      }
      headers(target).forEach(record -> sent.add(producer.send(record)));
      sent.add(producer.send(strange(target, faked)));
      for (var each : sent) {
        target.count(outcome(each));
      }
    }
    requireHeard(target);
    requireUnheard(target, faked);
  }

  private static int outcome(Future<?> sent) throws InterruptedException {
    try {
      sent.get();
      return TAKEN;
    } catch (ExecutionException refused) {
      return TOO_LARGE;
    }
  }

  /** What each says it is, and isn't. */
  private static Map<String, byte[]> payloads(Target target) {
    var id = uuid(target);
    var all = new LinkedHashMap<String, byte[]>();
    all.put("nothing", new byte[0]);
    all.put("no JSON", "{\"actor\": ".getBytes(UTF_8));
    all.put("deep", ("{\"actor\":".repeat(50_000) + "1" + "}".repeat(50_000)).getBytes(UTF_8));
    all.put("deep arrays", "[".repeat(400_000).getBytes(UTF_8));
    all.put("another encoding", actor(id, "\"ก\"").getBytes(UTF_16));
    all.put("no UTF-8", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
    all.put("large", actor(id, "\"" + "x".repeat(LARGE) + "\"").getBytes(UTF_8));
    all.put("too large", new byte[3 * LARGE]);
    all.put("a name that is none", actor(id, "[[[]]]").getBytes(UTF_8));
    all.put("a name with a surrogate", actor(id, "\"\\ud800\"").getBytes(UTF_8));
    all.put("a name with nothing", actor(id, "\"a\\u0000b\"").getBytes(UTF_8));
    for (var number : List.of("1e2147483647", "1e-2147483647", "9".repeat(100_000), "-1")) {
      all.put(number, agreement(id, number).getBytes(UTF_8));
    }
    return all;
  }

  private static String actor(String id, String name) {
    return """
    {"actor": {"id": "%s", "version": 1, "kind": "network", "sector": "community", "province": "TH-90",
     "status": "active", "name": {"th": %s}, "districts": [], "identifiers": []}}"""
        .formatted(id, name);
  }

  private static String agreement(String id, String number) {
    return """
    {"agreement": {"id": "%1$s", "version": 7, "sessionId": "%1$s", "trackId": "%1$s", "province": "TH-90",
      "theme": "flood", "title": {"th": "ก"}, "text": {"th": "ก"}, "status": "in-force",
      "parties": [{"actorId": "%2$s", "required": true}],
      "commitments": [{"id": "%1$s", "actorId": "%2$s", "text": {"th": "ก"}, "dueOn": "2030-01-01",
        "status": "open", "kpi": {"indicatorCode": "A-2", "target": %3$s, "fiscalYear": 2026}}],
      "signatures": []}}"""
        .formatted(id, Negotiation.PROVINCE, number);
  }

  /** Good content under headers that are none. */
  private static List<ProducerRecord<String, byte[]>> headers(Target target) {
    var all = new ArrayList<ProducerRecord<String, byte[]>>();
    for (var header :
        List.of(
            Map.entry("ce_id", "x"),
            Map.entry("ce_type", "org.buranakan.agreement.in-force.v1"),
            Map.entry("ce_subject", "x".repeat(100_000)),
            Map.entry("ce_sequence", "99999999999999999999"),
            Map.entry("ce_time", "+999999999-12-31T23:59:59Z"),
            Map.entry("ce_province", "TH-99"),
            Map.entry("ce_causationid", "\0"),
            Map.entry("traceparent", "x"))) {
      var record =
          event(target, ACTORS, "actor.registered", actor(uuid(target), "\"ก\"").getBytes(UTF_8));
      record.headers().remove(header.getKey());
      record.headers().add(header.getKey(), header.getValue().getBytes(UTF_8));
      all.add(record);
    }
    all.add(new ProducerRecord<>(ACTORS, "key", "{}".getBytes(UTF_8)));
    all.add(new ProducerRecord<>(ACTORS, null, null));
    return all;
  }

  /** All is as it should be, but that it comes from a service that has no actors to tell of. */
  private static ProducerRecord<String, byte[]> strange(Target target, String id) {
    var record =
        event(target, ACTORS, "actor.registered", id, actor(id, "\"ปลอม\"").getBytes(UTF_8));
    record.headers().remove("ce_source");
    record.headers().add("ce_source", "urn:buranakan:igm-instruments".getBytes(UTF_8));
    return record;
  }

  private static ProducerRecord<String, byte[]> event(
      Target target, String topic, String type, byte[] payload) {
    return event(target, topic, type, uuid(target), payload);
  }

  private static ProducerRecord<String, byte[]> event(
      Target target, String topic, String type, String subject, byte[] payload) {
    var record = new ProducerRecord<>(topic, subject, payload);
    var owner = topic.equals(ACTORS) ? "actor-registry" : "agreements";
    Map.of(
            "content-type",
            "application/json",
            "ce_specversion",
            "1.0",
            "ce_id",
            uuid(target),
            "ce_source",
            "urn:buranakan:" + owner,
            "ce_type",
            "org.buranakan." + type + ".v1",
            "ce_subject",
            subject,
            "ce_time",
            Instant.now().toString(),
            "ce_partitionkey",
            subject,
            "ce_sequence",
            "1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /** What is told in order afterwards reaches everybody. */
  private static void requireHeard(Target target) throws SQLException {
    var sample = Sample.of("actor-registry");
    var id = target.send(sample.call().with(sample.json(target, "ก"))).json().path("id").asText();
    for (var listener : LISTENERS) {
      if (!Hearsay.reaches(target, listener, id)) {
        target.find(Kind.WRONG, listener + " hears no events any more");
      }
    }
  }

  private static void requireUnheard(Target target, String id) throws SQLException {
    for (var listener : LISTENERS) {
      if (Hearsay.knows(target, listener, id)) {
        target.find(Kind.ACCEPTED, listener + " knows an actor of which the registry never told");
      }
    }
  }

  /** Of version 7, as all ids of the suite. */
  private static String uuid(Target target) {
    var random = target.random();
    var most = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
    var least = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
    return new UUID(most, least).toString();
  }
}

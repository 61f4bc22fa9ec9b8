package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker that asks who is there, the file gives each account what it needs, and no more. */
class AclsTest {
  private static final String APP = "flood-app";
  private static final String WITH_ACCOUNT_IDS = "buranakan.appointments.v1";
  private static final List<String> EVENTS =
      Topics.ofTheContract().stream().filter(topic -> topic.endsWith(".v1")).toList();
  private static final List<String> OPEN =
      EVENTS.stream().filter(topic -> !topic.equals(WITH_ACCOUNT_IDS)).toList();

  @TempDir private static Path temporary;
  private static GuardedKafka kafka;
  private static Admin admin;

  @BeforeAll
  static void start() throws Exception {
    kafka = new GuardedKafka(new Folder(temporary));
    kafka.start();
    admin = Admin.create(kafka.administrator());
    var scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    var accounts =
        Stream.concat(Acls.ofTheFile().stream().map(Acls.Rule::account), Stream.of(APP))
            .collect(Collectors.toSet());
    admin
        .alterUserScramCredentials(
            accounts.stream()
                .<UserScramCredentialAlteration>map(
                    name -> new UserScramCredentialUpsertion(name, scram, Local.PASSWORD))
                .toList())
        .all()
        .get();
    // The controller has them; the broker hears of it a moment later.
    while (!admin.describeUserScramCredentials().users().get().containsAll(accounts)) {
      Processes.pause(Duration.ofMillis(50));
    }
    assertTrue(Acls.apply(admin, List.of(APP)).size() > 50);
  }

  @AfterAll
  static void stop() {
    admin.close();
    kafka.close();
  }

  @Test
  void each_service_can_do_all_that_it_has_to() throws Exception {
    for (var rule : Acls.ofTheFile()) {
      if (rule.may().equals("write")) {
        send(rule.account(), rule.name());
      }
    }
    for (var service : Ports.services()) {
      var followed =
          Acls.ofTheFile().stream()
              .filter(rule -> rule.account().equals(service))
              .filter(rule -> rule.may().equals("read") && rule.what().equals("topic"))
              .map(Acls.Rule::name)
              .toList();
      assertFollows(service, service, followed);
    }
  }

  @Test
  void a_service_tells_nothing_in_the_name_of_another() {
    assertRefused("agreements", "buranakan.actors.v1");
    assertRefused("agreements", "buranakan.drr-kpis.dead-letters");
  }

  @Test
  void a_provincial_app_follows_the_events_of_all_open_topics() throws Exception {
    for (var topic : EVENTS) {
      send("admin", topic);
    }
    assertFollows("provincial-app", "provincial-app", OPEN);
    assertFollows(APP, APP, OPEN);
  }

  @Test
  void a_provincial_app_can_do_nothing_else() {
    for (var topic : Topics.ofTheContract()) {
      assertRefused(APP, topic);
    }
    assertThrows(
        TopicAuthorizationException.class,
        () ->
            follow(APP, APP, List.of("buranakan.agreements.dead-letters"), Duration.ofSeconds(5)));
    assertThrows(
        TopicAuthorizationException.class,
        () -> follow(APP, APP, List.of(WITH_ACCOUNT_IDS), Duration.ofSeconds(5)));
    for (var group : List.of("agreements", "provincial-app")) {
      assertThrows(
          GroupAuthorizationException.class, () -> follow(APP, group, OPEN, Duration.ofSeconds(5)));
    }
    try (var own = Admin.create(kafka.as(APP))) {
      var made = own.createTopics(List.of(new NewTopic("x", 1, (short) 1))).all();
      assertTrue(
          assertThrows(ExecutionException.class, made::get).getMessage().contains("uthoriz"));
    }
  }

  @Test
  void who_has_no_account_does_not_come_in() {
    try (var stranger = Admin.create(kafka.as("stranger"))) {
      var topics = stranger.listTopics().names();
      var refusal = assertThrows(ExecutionException.class, topics::get);
      assertInstanceOf(SaslAuthenticationException.class, refusal.getCause());
    }
  }

  @Test
  void what_the_file_does_not_say_is_taken_away() throws Exception {
    var mistake =
        new AclBinding(
            new ResourcePattern(ResourceType.TOPIC, "buranakan.", PatternType.PREFIXED),
            new AccessControlEntry(
                "User:drr-kpis", "*", AclOperation.WRITE, AclPermissionType.ALLOW));
    admin.createAcls(List.of(mistake)).all().get();
    assertEquals(
        List.of("taken  User:drr-kpis WRITE TOPIC buranakan."), Acls.apply(admin, List.of()));
    assertRefused("drr-kpis", "buranakan.actors.v1");
    assertEquals(List.of(), Acls.apply(admin, List.of()));
  }

  private static void assertRefused(String account, String topic) {
    // The producer hears it in answer to its number, before the message, or to the message.
    var refusal = assertThrows(Exception.class, () -> send(account, topic));
    assertInstanceOf(AuthorizationException.class, refusal.getCause());
  }

  private static void send(String account, String topic) throws Exception {
    var text = new StringSerializer();
    try (var producer = new KafkaProducer<>(kafka.as(account), text, text)) {
      var unused = producer.send(new ProducerRecord<>(topic, account, "ก")).get();
    }
  }

  /** From every topic something comes, and the group's place in it is kept. */
  private static void assertFollows(String account, String group, Collection<String> topics) {
    var came = follow(account, group, topics, Duration.ofSeconds(20));
    assertEquals(topics.stream().sorted().toList(), came.stream().sorted().toList());
  }

  private static Collection<String> follow(
      String account, String group, Collection<String> topics, Duration patience) {
    var config = new HashMap<>(kafka.as(account));
    config.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest"));
    var text = new StringDeserializer();
    var came = new TreeSet<String>();
    try (var consumer = new KafkaConsumer<>(config, text, text)) {
      consumer.subscribe(topics);
      var end = Instant.now().plus(patience);
      while (came.size() < topics.size() && Instant.now().isBefore(end)) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> came.add(message.topic()));
      }
      consumer.commitSync();
    }
    return came;
  }
}

package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that the contract of the events names. */
public final class Topics {
  private static final Pattern ADDRESS =
      Pattern.compile("^ +address: *[\"']?([a-zA-Z0-9._-]+)", Pattern.MULTILINE);
  private static final int PARTITIONS = 3;

  private Topics() {}

  public static List<String> ofTheContract() {
    var contract = Checkout.root().resolve("contracts/asyncapi.yaml");
    try {
      return Files.exists(contract) ? in(Files.readString(contract)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> in(String contract) {
    return ADDRESS.matcher(contract).results().map(found -> found.group(1)).distinct().toList();
  }

  /** Creates those that are not there yet. */
  static void create(Map<String, Object> administrator) {
    try (var admin = Admin.create(administrator)) {
      var missing = new HashSet<>(ofTheContract());
      missing.removeAll(admin.listTopics().names().get());
      var topics =
          missing.stream()
              .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
              .map(topic -> topic.configs(Map.of("retention.ms", "-1")))
              .toList();
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refused the topics", e.getCause());
    } catch (InterruptedException e) {
      throw Processes.interrupted(e);
    }
  }
}

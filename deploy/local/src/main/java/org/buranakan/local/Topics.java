package org.buranakan.local;

import static org.apache.kafka.common.config.ConfigResource.Type.TOPIC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** The topics that the contract of the events names. */
public final class Topics {
  private static final Pattern ADDRESS =
      Pattern.compile("^ +address: *[\"']?([a-zA-Z0-9._-]+)", Pattern.MULTILINE);
  private static final int PARTITIONS = 3;

  /**
   * Kept for ever, and bounded: the broker takes apart what was sent compressed before it measures
   * it, or a few kilobytes could be gigabytes for whoever reads them.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "retention.ms", "-1",
          "max.message.bytes", "1048588",
          "compression.type", "uncompressed");

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

  /** Also of topics that an earlier version made. */
  private static Map<ConfigResource, Collection<AlterConfigOp>> settings() {
    var set =
        SETTINGS.entrySet().stream()
            .map(it -> new ConfigEntry(it.getKey(), it.getValue()))
            .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
            .toList();
    return ofTheContract().stream()
        .collect(Collectors.toMap(it -> new ConfigResource(TOPIC, it), it -> set));
  }

  /** Creates those that are not there yet. */
  static void create(Map<String, Object> administrator) {
    try (var admin = Admin.create(administrator)) {
      var missing = new HashSet<>(ofTheContract());
      missing.removeAll(admin.listTopics().names().get());
      var topics =
          missing.stream()
              .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
              .map(topic -> topic.configs(SETTINGS))
              .toList();
      admin.createTopics(topics).all().get();
      admin.incrementalAlterConfigs(settings()).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refused the topics", e.getCause());
    } catch (InterruptedException e) {
      throw Processes.interrupted(e);
    }
  }
}

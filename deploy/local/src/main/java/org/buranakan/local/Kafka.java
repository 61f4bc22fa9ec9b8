package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real broker: one node, its own controller (KRaft), the suite's topics. */
public class Kafka extends Part {
  private final int controllerPort;

  Kafka(Folder folder, int port) {
    super(folder, "kafka", port);
    this.controllerPort = Ports.free();
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port();
  }

  @Override
  protected void prepare() {
    try {
      if (!Files.exists(data())) {
        format();
      }
      Files.writeString(settings(), properties(data()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under another name until it is whole: formatting may be interrupted. */
  private void format() throws IOException {
    var unfinished = folder.of("kafka.new");
    Folder.delete(unfinished);
    Files.writeString(settings(), properties(unfinished));
    var format = Jvm.brief("-cp", jars(), "kafka.tools.StorageTool", "format");
    format.addAll(List.of("--cluster-id", "buranakanburanakanbura"));
    format.addAll(List.of("--config", settings().toString()));
    format.addAll(firstAccounts());
    Processes.run(format, folder.freshLog("kafka-format"));
    Files.move(unfinished, data());
  }

  private Path data() {
    return folder.of("kafka");
  }

  private Path settings() {
    return folder.of("run").resolve("kafka.properties");
  }

  private String properties(Path logs) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=%4$s://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=%4$s://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        # The topics are the history that a new consumer replays.
        log.retention.ms=-1
        log.retention.bytes=-1
        auto.create.topics.enable=false
        # One node: what is usually kept three times is kept once, and in few partitions.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=5
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=5
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        # A lone consumer needn't wait for others to join.
        group.initial.rebalance.delay.ms=0
        log.segment.bytes=67108864
        log.preallocate=false
        # Without it the controller syncs a record that says nothing, twice a second.
        metadata.max.idle.interval.ms=0
        # The compaction buffer, 128 MB by default, for a few small topics.
        log.cleaner.dedupe.buffer.size=8388608
        num.network.threads=2
        num.io.threads=4
        background.threads=4
        """
            .formatted(port(), controllerPort, logs, protocol())
        + guard();
  }

  /** Here everybody may do everything; a test has a broker that asks who is there. */
  String protocol() {
    return "PLAINTEXT";
  }

  String guard() {
    return "";
  }

  List<String> firstAccounts() {
    return List.of();
  }

  @Override
  protected List<String> command() {
    return Jvm.fast(
        "-Xmx320m",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
        "-cp",
        jars(),
        "kafka.Kafka",
        settings().toString());
  }

  private static String jars() {
    return Checkout.require(Checkout.built("kafka")) + "/*";
  }

  @Override
  protected boolean ready() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  protected void equip() {
    Topics.create(administrator());
  }

  Map<String, Object> administrator() {
    return Map.of("bootstrap.servers", bootstrapServers());
  }
}

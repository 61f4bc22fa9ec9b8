package org.buranakan.local;

import java.util.List;
import java.util.Map;

/** The broker as production has it: it lets in whom it knows, and those do what ACLs let them. */
final class GuardedKafka extends Kafka {
  private static final String ADMINISTRATOR = "admin";

  GuardedKafka(Folder folder) {
    super(folder, Ports.free());
  }

  @Override
  String protocol() {
    return "SASL_PLAINTEXT";
  }

  @Override
  String guard() {
    return """
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT
        inter.broker.listener.name=SASL_PLAINTEXT
        sasl.enabled.mechanisms=SCRAM-SHA-512
        sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
        listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config=%s
        authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
        # The controller has no clients but this broker.
        super.users=User:%s;User:ANONYMOUS
        """
        .formatted(jaas(ADMINISTRATOR), ADMINISTRATOR);
  }

  @Override
  List<String> firstAccounts() {
    return List.of(
        "--add-scram",
        "SCRAM-SHA-512=[name=%s,password=%s]".formatted(ADMINISTRATOR, Local.PASSWORD));
  }

  @Override
  Map<String, Object> administrator() {
    return as(ADMINISTRATOR);
  }

  /** How a client connects that has this account. */
  Map<String, Object> as(String account) {
    return Map.of(
        "bootstrap.servers", bootstrapServers(),
        "security.protocol", protocol(),
        "sasl.mechanism", "SCRAM-SHA-512",
        "sasl.jaas.config", jaas(account));
  }

  private static String jaas(String account) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
        .formatted(account, Local.PASSWORD);
  }
}

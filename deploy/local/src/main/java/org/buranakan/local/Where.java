package org.buranakan.local;

/** What is where: the last thing that deploy/up prints. */
final class Where {
  private Where() {}

  static String is(Suite suite) {
    var text = new StringBuilder("\n");
    for (var part : suite.parts()) {
      if (part instanceof Service service) {
        var url = service.url();
        line(
            text, part.name(), url + "/v1", "Swagger UI " + service.management() + "/q/swagger-ui");
      }
    }
    var keycloak = suite.keycloak();
    var signIn = "user admin, password " + Local.PASSWORD;
    line(text, "Keycloak", keycloak.url() + "/admin", signIn);
    line(text, "  issuer", keycloak.issuer(), "");
    line(
        text,
        "PostgreSQL",
        "127.0.0.1:" + suite.postgres().port(),
        "database and user agreements" + ", ..., password " + Local.PASSWORD);
    line(text, "Kafka", suite.kafka().bootstrapServers(), "");
    Topics.ofTheContract().forEach(topic -> line(text, "  topic", topic, ""));
    line(text, "Logs", suite.logs().toString(), "");
    line(text, "A token", "deploy/token ACCOUNT", String.join(", ", Accounts.all()));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String place, String more) {
    text.append("  %-18s %-32s %s".formatted(name, place, more).stripTrailing()).append('\n');
  }
}

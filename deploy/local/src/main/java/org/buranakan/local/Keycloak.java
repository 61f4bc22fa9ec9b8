package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real Keycloak with the realm of production, and on top the accounts of this machine. */
public final class Keycloak extends Part {
  private static final String REALM = "buranakan";
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private final Ports ports;
  private final Postgres postgres;

  Keycloak(Folder folder, Ports ports, Postgres postgres) {
    super(folder, "keycloak", ports.of("keycloak"));
    this.ports = ports;
    this.postgres = postgres;
  }

  public String url() {
    return "http://localhost:" + port();
  }

  public String issuer() {
    return url() + "/realms/" + REALM;
  }

  /** A home of its own around the programs that all suites share: Keycloak writes into its home. */
  @Override
  protected void prepare() {
    try {
      var programs = Checkout.require(Checkout.built("keycloak"));
      Files.createDirectories(imports());
      for (var shared : List.of("lib", "providers", "themes", "conf")) {
        var link = home().resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, programs.resolve(shared));
      }
      importAnew(Accounts.realm() + Accounts.filledIn() + addresses());
      Files.writeString(imports().resolve("buranakan-realm.json"), Accounts.realm());
      var blacklists = Files.createDirectories(home().resolve("data/password-blacklists"));
      Files.copy(
          Checkout.root().resolve("deploy/keycloak/common-passwords.txt"),
          blacklists.resolve("common-passwords.txt"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keycloak imports a realm that is not there. Here it has nothing but what it is told, so when it
   * is told otherwise it begins with an empty database.
   */
  private void importAnew(String told) throws IOException {
    var before = home().resolve("told");
    if (!Files.exists(before) || !Files.readString(before).equals(told)) {
      postgres.empty("keycloak");
      Files.writeString(before, told);
    }
  }

  private Path home() {
    return folder.of("keycloak");
  }

  /** What lies here as {@code .json} is imported at the start. */
  public Path imports() {
    return home().resolve("data/import");
  }

  /** What kc.sh does. */
  @Override
  protected List<String> command() {
    return Jvm.brief(
        "-Xmx384m",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-Duser.language=en",
        "-Dkc.home.dir=" + home(),
        "-Djboss.server.config.dir=" + home().resolve("conf"),
        "-cp",
        home().resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized",
        "--import-realm");
  }

  @Override
  protected Map<String, String> environment() {
    var environment = new HashMap<>(addresses());
    environment.putAll(
        Map.of(
            "KC_DB_URL",
            postgres.jdbcUrl("keycloak"),
            "KC_DB_USERNAME",
            "keycloak",
            "KC_DB_PASSWORD",
            Local.PASSWORD,
            "KC_CACHE",
            "local",
            "KC_HTTP_ENABLED",
            "true",
            "KC_HTTP_HOST",
            "127.0.0.1",
            "KC_HTTP_PORT",
            Integer.toString(port()),
            "KC_HOSTNAME",
            url(),
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            Local.PASSWORD));
    return environment;
  }

  /** Where the realm lets Swagger UI go back to: it has a placeholder for each service. */
  private Map<String, String> addresses() {
    return Ports.services().stream()
        .collect(
            Collectors.toMap(
                service -> service.toUpperCase(Locale.ROOT).replace('-', '_') + "_MANAGEMENT_URL",
                service -> "http://localhost:" + ports.ofManagement(service),
                (one, _) -> one,
                TreeMap::new));
  }

  @Override
  protected boolean ready() {
    return Web.isOk(issuer());
  }

  /** Adds the local accounts; those that are there already stay as they are. */
  @Override
  protected void equip() {
    var realm = new Administration(url() + "/admin/realms/" + REALM, administratorToken(), log());
    realm.post("/partialImport", Accounts.filledIn());
    for (var system : Accounts.systems()) {
      realm.put(
          "/clients/" + realm.idOfClient(system), "{\"secret\": \"%s\"}".formatted(Local.PASSWORD));
    }
  }

  /** An access token of a local user, or of a system, for every API. */
  public String token(String account) {
    return Accounts.systems().contains(account)
        ? token(account, Ports.services())
        : signIn(REALM, "deploy-token", account);
  }

  /** As a system asks for it: for these APIs only. */
  public String token(String system, List<String> apis) {
    return token(
        REALM,
        "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
            .formatted(system, Local.PASSWORD, String.join("+", apis)));
  }

  /** Of who may change realms. */
  public String administratorToken() {
    return signIn("master", "admin-cli", "admin");
  }

  private String signIn(String realm, String client, String user) {
    return token(
        realm,
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, user, Local.PASSWORD));
  }

  private String token(String realm, String asked) {
    var answer = ask(realm, asked);
    // After its database was killed, Keycloak learns of its dead connections one by one.
    for (var tries = 1; answer.statusCode() >= 500 && tries < 30; tries++) {
      answer = ask(realm, asked);
    }
    var token = TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new IllegalArgumentException("Keycloak gives no token: " + answer.body());
    }
    return token.group(1);
  }

  private HttpResponse<String> ask(String realm, String asked) {
    var url = url() + "/realms/" + realm + "/protocol/openid-connect/token";
    return Web.send("POST", Web.to(url), "application/x-www-form-urlencoded", asked);
  }
}

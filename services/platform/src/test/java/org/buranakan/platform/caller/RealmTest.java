package org.buranakan.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.buranakan.platform.text.Province;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Keycloak's import does not check: the realm fits the services, and gives nothing away. */
class RealmTest {
  private static final Path FOLDER = Path.of("../../deploy/keycloak");
  private static final Path LOCAL = Path.of("../../deploy/local/accounts.json.template");

  private final ObjectMapper json = new ObjectMapper();
  private JsonNode realm;
  private JsonNode local;

  @BeforeEach
  void read() throws IOException {
    realm = json.readTree(FOLDER.resolve("buranakan-realm.json").toFile());
    local = json.readTree(Files.readString(LOCAL).replace("${password}", "\"\""));
  }

  @Test
  void its_roles_are_those_of_the_code_and_each_has_a_local_user() throws Exception {
    var roles = new TreeSet<String>();
    for (var role : Role.class.getFields()) {
      roles.add((String) role.get(null));
    }
    var ofEverybody = realm.at("/defaultRole/name").asText();
    assertThat(each(realm.at("/roles/realm"), "name"))
        .containsOnlyOnceElementsOf(roles)
        .containsOnly(Stream.concat(roles.stream(), Stream.of(ofEverybody)).toArray(String[]::new));
    var held = new TreeSet<String>();
    local.path("users").forEach(user -> held.addAll(texts(user.path("realmRoles"))));
    assertThat(held).isEqualTo(roles);
  }

  @Test
  void each_province_is_a_group_that_gives_its_code() {
    var group = realm.at("/groups/0");
    assertThat(group.path("name").asText()).isEqualTo("provinces");
    assertThat(each(group.path("subGroups"), "name"))
        .containsExactlyElementsOf(Province.all().stream().map(Province::code).toList());
    for (var child : group.path("subGroups")) {
      var code = child.path("name").asText();
      var name = Province.find(code).orElseThrow().name();
      assertThat(child.path("description").asText()).isEqualTo(name.th() + " " + name.en());
      assertThat(texts(child.at("/attributes/provinces"))).containsExactly(code);
    }
  }

  @Test
  void each_api_is_an_audience_that_is_asked_for_by_its_name() throws IOException {
    var scopes = new TreeSet<String>();
    for (var scope : realm.path("clientScopes")) {
      for (var audience : scope.findValuesAsText("included.custom.audience")) {
        assertThat(audience).isEqualTo(scope.path("name").asText());
        scopes.add(audience);
      }
    }
    assertThat(scopes).isEqualTo(services());
    assertThat(texts(realm.path("defaultDefaultClientScopes"))).containsExactly("buranakan");
    for (var client : realm.path("clients")) {
      assertThat(texts(client.path("defaultClientScopes"))).containsExactly("buranakan");
    }
  }

  @Test
  void swagger_ui_proves_who_asked_and_goes_back_only_where_the_environment_says()
      throws IOException {
    var client = client("swagger-ui");
    var pages =
        services().stream()
            .map(
                service ->
                    "${%s_MANAGEMENT_URL:https://%s.invalid}/q/swagger-ui/oauth2-redirect.html"
                        .formatted(service.toUpperCase(Locale.ROOT).replace('-', '_'), service))
            .toList();
    assertThat(texts(client.path("redirectUris"))).containsExactlyInAnyOrderElementsOf(pages);
    assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
        .isEqualTo("S256");
  }

  @Test
  void no_client_takes_passwords_or_carries_roles_that_are_not_named() {
    for (var client : realm.path("clients")) {
      for (var right :
          List.of("directAccessGrantsEnabled", "implicitFlowEnabled", "fullScopeAllowed")) {
        assertThat(client.path(right).asBoolean(true)).as("%s of %s", right, client).isFalse();
      }
    }
  }

  @Test
  void it_holds_no_person_and_no_secret() {
    for (var account : realm.path("users")) {
      var system = account.path("serviceAccountClientId").asText();
      assertThat(client(system).path("serviceAccountsEnabled").asBoolean()).as(system).isTrue();
      assertThat(account.fieldNames())
          .toIterable()
          .containsOnly("username", "enabled", "serviceAccountClientId", "realmRoles");
    }
    var fields = new HashSet<String>();
    addFields(realm, fields);
    fields.removeAll(Set.of("passwordPolicy", "resetPasswordAllowed", "resetCredentialsFlow"));
    assertThat(fields)
        .noneMatch(
            field -> field.matches("(?i).*(secret|credential|password|privatekey|certificate).*"));
  }

  /** What is no JSON cannot be imported; what lies elsewhere is not mounted with the realm. */
  @Test
  void the_local_accounts_are_no_json_and_lie_elsewhere() throws IOException {
    assertThatThrownBy(() -> json.readTree(LOCAL.toFile()))
        .isInstanceOf(JsonProcessingException.class);
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "buranakan-realm.json", "common-passwords.txt", "protect-master");
    }
  }

  /** By their own settings; the bench is built in the place of one of them. */
  private static Set<String> services() throws IOException {
    var names = new TreeSet<String>();
    try (var modules = Files.list(Path.of(".."))) {
      for (var module : modules.toList()) {
        var settings = module.resolve("src/main/resources/application.properties");
        if (Files.exists(settings)) {
          try (var in = Files.newInputStream(settings)) {
            var properties = new Properties();
            properties.load(in);
            names.add(properties.getProperty("quarkus.application.name"));
          }
        }
      }
    }
    return names;
  }

  private JsonNode client(String id) {
    return StreamSupport.stream(realm.path("clients").spliterator(), false)
        .filter(client -> client.path("clientId").asText().equals(id))
        .findAny()
        .orElseThrow();
  }

  private static List<String> each(JsonNode items, String field) {
    var found = new ArrayList<String>();
    items.forEach(item -> found.add(item.path(field).asText()));
    return found;
  }

  private static List<String> texts(JsonNode items) {
    var texts = new ArrayList<String>();
    items.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static void addFields(JsonNode node, Set<String> fields) {
    node.fieldNames().forEachRemaining(fields::add);
    node.forEach(child -> addFields(child, fields));
  }
}

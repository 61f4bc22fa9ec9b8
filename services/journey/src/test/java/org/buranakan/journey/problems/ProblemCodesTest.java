package org.buranakan.journey.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.buranakan.journey.Contracts;
import org.junit.jupiter.api.Test;

/** To publish new codes: after the contracts, this test with -Dcontracts=write. */
class ProblemCodesTest {
  private static final Path FILE = Contracts.FOLDER.resolve("problems.json");
  private static final Path SERVICES = Contracts.FOLDER.resolveSibling("services");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Mention> mentions =
      Contracts.services("openapi").stream()
          .flatMap(service -> Mention.in(service, Contracts.openApi(service)).stream())
          .toList();
  private final List<BookedRule> rules = RuleBooks.in(SERVICES);
  private final JsonNode problems = ProblemCodes.of(SERVICES, rules, mentions);

  @Test
  void every_code_is_published_with_what_books_and_contracts_say_of_it() throws IOException {
    if ("write".equals(System.getProperty("contracts"))) {
      var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(problems);
      Files.writeString(FILE, text + "\n");
    }
    assertThat(JSON.readTree(FILE.toFile())).isEqualTo(problems);
  }

  @Test
  void every_code_that_a_contract_names_is_known() {
    var named = mentions.stream().filter(mention -> !mention.isOfMany()).map(Mention::code);
    assertThat(codes()).containsAll(named.toList());
  }

  @Test
  void what_depends_on_the_request_is_left_open() {
    assertThat(problem("session.not-attending").at("/details/0/en").asText())
        .isEqualTo("actor … does not attend this session");
    assertThat(problem("actor.not-found").at("/details/0/th").asText()).isEqualTo("ไม่พบตัวแสดง …");
    assertThat(problem("invalid.min").at("/details/0/en").asText())
        .isEqualTo("must not be less than …");
  }

  @Test
  void a_code_says_with_which_status_and_where_it_occurs() {
    var problem = problem("session.not-attending");
    assertThat(problem.at("/statuses/0").asInt()).isEqualTo(422);
    assertThat(problem.at("/operations/0").asText()).isEqualTo("dialogue-sessions takePosition");
    assertThat(problem("actor.not-found").at("/statuses/0").asInt()).isEqualTo(404);
    assertThat(problem("consensus.opposed").path("statuses")).isEmpty();
  }

  @Test
  void a_contract_says_of_a_code_the_status_that_its_rule_has() {
    for (var mention : mentions) {
      if (!mention.isOfMany()) {
        assertThat(problem(mention.code()).path("statuses"))
            .as("%s of %s", mention.code(), mention.operation())
            .extracting(JsonNode::asInt)
            .contains(mention.status());
      }
    }
  }

  /** A code that no contract names is a refusal that callers are not told of. */
  @Test
  void every_rule_that_refuses_is_named_by_a_contract() {
    var ofNoOperation = Set.of("method-not-allowed", "internal");
    assertThat(rules)
        .filteredOn(rule -> rule.status() > 0 && !ofNoOperation.contains(rule.code()))
        .allSatisfy(
            rule -> assertThat(mentions).as(rule.name()).anyMatch(it -> it.covers(rule.code())));
  }

  private List<String> codes() {
    return all().map(problem -> problem.path("code").asText()).toList();
  }

  private JsonNode problem(String code) {
    return all().filter(it -> it.path("code").asText().equals(code)).findFirst().orElseThrow();
  }

  private Stream<JsonNode> all() {
    return StreamSupport.stream(problems.path("problems").spliterator(), false);
  }
}

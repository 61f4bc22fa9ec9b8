package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tools say that integrators use: the parser of AsyncAPI, and Ajv. */
class ContractToolsTest {
  private static final Path CHECKS = Contracts.FOLDER.resolve("checks");

  @BeforeEach
  void install() {
    Npm.install(CHECKS);
  }

  @Test
  void the_tools_find_nothing_in_the_contracts() {
    var examples = Contracts.examples().size();
    assertThat(check(Contracts.FOLDER).succeeded().output())
        .contains(examples + " examples, 0 findings");
  }

  @ParameterizedTest
  @CsvSource({
    "events/agreement/drafted.example.json, '\"version\": 1', '\"version\": \"1\"', must be integer",
    "events/actor/registered.example.json, 'Z\"', '\"', must match format",
    "events/text.schema.json, pattern, patern, unknown keyword",
    "asyncapi.yaml, '#/components/messages/actor.changed', '#/components/messages/actor', does not exist",
    "asyncapi.yaml, 'asyncapi: 3.1.0', 'asyncapi: 3.0.0', latest version"
  })
  void the_tools_find_what_is_wrong(
      String file, String part, String instead, String finding, @TempDir Path copy)
      throws IOException {
    copyTo(copy);
    var wrong = copy.resolve(file);
    var right = Files.readString(wrong);
    assertThat(right).contains(part);
    Files.writeString(wrong, right.replace(part, instead));

    var checked = check(copy);

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.output()).contains(file.replace("events/", "")).contains(finding);
  }

  private static Program check(Path contracts) {
    return Program.run(CHECKS, "node", "check.mjs", contracts.toString());
  }

  private static void copyTo(Path copy) throws IOException {
    try (var files = Files.walk(Contracts.FOLDER.resolve("events"))) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(Contracts.FOLDER.relativize(file)));
      }
    }
    Files.copy(Contracts.FOLDER.resolve("asyncapi.yaml"), copy.resolve("asyncapi.yaml"));
  }
}

package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
  /** With {@code -Dcontracts=write} it is published instead. */
  @Test
  void the_published_document_says_what_the_schemas_and_examples_do() throws IOException {
    var published = Contracts.FOLDER.resolve("asyncapi.yaml");
    var written = AsyncApi.written();
    if ("write".equals(System.getProperty("contracts"))) {
      Files.writeString(published, written);
    }
    assertThat(written)
        .as("%s; to publish what the code says: deploy/check -Dcontracts=write", published)
        .isEqualTo(Files.readString(published));
  }

  @Test
  void every_event_with_an_example_is_a_message() throws IOException {
    var messages = new YAMLMapper().readTree(AsyncApi.written()).at("/components/messages");
    var events = Contracts.examples().stream().map(Contracts::event);
    assertThat(messages.propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(events, Stream.of("dead-letter")).toList())
        .hasSizeGreaterThan(30);
  }
}

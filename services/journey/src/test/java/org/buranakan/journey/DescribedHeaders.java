package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.common.header.Headers;

/** The headers of an event, as the AsyncAPI document describes them. */
final class DescribedHeaders {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Schema schema;

  DescribedHeaders() {
    var described = Contracts.asyncapi().at("/components/messageTraits/cloudevent/headers");
    var nothingElse = described.<ObjectNode>deepCopy().put("additionalProperties", false);
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(nothingElse);
  }

  void verify(Headers headers) {
    var all = JSON.createObjectNode();
    headers.forEach(header -> all.put(header.key(), new String(header.value(), UTF_8)));
    assertThat(
            schema.validate(
                all,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as("%s", all)
        .isEmpty();
  }
}

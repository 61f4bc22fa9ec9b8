package org.buranakan.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;

/**
 * Writes the AsyncAPI document: after a head that stands in the test resources, the topics and
 * events follow from the services' paths, and from the events' schemas and examples.
 */
final class AsyncApi {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final ObjectNode document;
  private final JsonNode described;
  private final ObjectNode channels;

  private AsyncApi(ObjectNode head) {
    document = head;
    described = head.path("channels");
    channels = object();
    document.set("channels", channels);
  }

  static String written() throws IOException {
    try (var head = AsyncApi.class.getResourceAsStream("/asyncapi.head.yaml")) {
      return new AsyncApi((ObjectNode) YAML.readTree(head)).write();
    }
  }

  private String write() throws JsonProcessingException {
    for (var service : Contracts.services("openapi")) {
      var paths = Contracts.openApi(service).path("paths");
      Contracts.examples().stream()
          .map(Contracts::event)
          .filter(event -> paths.has("/v1/" + topic(event)))
          .forEach(event -> add(event, service));
    }
    Contracts.services("openapi").forEach(this::addDeadLetters);
    return YAML.writeValueAsString(document);
  }

  private void add(String event, String service) {
    var topic = topic(event);
    if (!channels.has(topic)) {
      addTopic(aggregate(event), topic, service);
    }
    refer(channels.withObject("/" + topic + "/messages/" + event), "components/messages/" + event);
    var schema = Contracts.schema(Contracts.schemaId(event));
    var message = document.withObject("/components/messages/" + event);
    message
        .put("name", "org.buranakan." + event + ".v1")
        .put("title", schema.path("title").asText())
        .put("summary", schema.path("description").asText());
    refer(message.putArray("traits").addObject(), "components/messageTraits/cloudevent");
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-07")
        .putObject("schema")
        .put("$ref", "./events/" + event.replace('.', '/') + ".schema.json");
  }

  private void addTopic(String aggregate, String topic, String service) {
    var schema = Contracts.schema(Contracts.schemaId(aggregate + "." + aggregate));
    var special = described.at("/" + topic + "/description").asText();
    var description = (special + "\n\n" + schema.path("description").asText()).strip();
    var channel = channels.putObject(topic);
    channel.put("address", "buranakan." + topic + ".v1").put("description", description);
    refer(channel.putObject("bindings"), "components/channelBindings/events");
    var article = "aeiou".indexOf(aggregate.charAt(0)) < 0 ? "a " : "an ";
    var operation = document.withObject("/operations/publish-" + topic).put("action", "send");
    refer(operation.putObject("channel"), "channels/" + topic);
    operation.put("summary", service + " tells every change of " + article + aggregate + ".");
  }

  private void addDeadLetters(String service) {
    var channel = channels.putObject(service + "-dead-letters");
    channel
        .put("address", "buranakan." + service + ".dead-letters")
        .put(
            "description",
            "Events that "
                + service
                + " could not digest, as they came, with the reason in headers.");
    refer(channel.withObject("/messages/dead-letter"), "components/messages/dead-letter");
  }

  private static void refer(ObjectNode from, String to) {
    from.put("$ref", "#/" + to);
  }

  private static String aggregate(String event) {
    return event.substring(0, event.indexOf('.'));
  }

  private static String topic(String event) {
    return aggregate(event) + "s";
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

package org.buranakan.platform.testing;

import static com.fasterxml.jackson.core.util.Separators.Spacing.AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.buranakan.platform.contract.Javadoc;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventName;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas of events. An event is described by its record and the Javadoc of that; what it
 * carries is described as in the OpenAPI document, since GET shows the same records.
 */
final class EventSchemas {
  static final Path FOLDER = Contracts.folder().resolve("events");

  private static final String ADDRESS = "https://buranakan.org/contracts/events/";

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectFieldValueSpacing(AFTER))
                  .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));

  /**
   * What the OpenAPI document says and an event does not. Limits of length are for what callers
   * say: the services make longer texts of it. Validators compute multiples of fractions in binary,
   * and refuse 0.07 as a multiple of 0.01.
   */
  private static final List<String> LEFT_OUT = List.of("examples", "maxLength", "multipleOf");

  private final JsonNode described;
  private final String family;
  private final Map<String, JsonNode> files = new HashMap<>();

  private EventSchemas(JsonNode described, String family) {
    this.described = described;
    this.family = family;
  }

  /** Of the events of a family, and of all that they carry, by the files that they stand in. */
  static SortedMap<Path, String> of(List<Class<? extends DomainEvent>> family)
      throws JsonProcessingException {
    var openApi =
        new ObjectMapper().readTree(Management.given().get("/q/openapi?format=json").asString());
    var schemas =
        new EventSchemas(
            openApi.at("/components/schemas"), EventName.of(family.getFirst()).aggregate());
    family.forEach(schemas::addEvent);
    var texts = new TreeMap<Path, String>();
    for (var file : schemas.files.entrySet()) {
      texts.put(FOLDER.resolve(file.getKey()), WRITER.writeValueAsString(file.getValue()) + "\n");
    }
    return texts;
  }

  private void addEvent(Class<? extends DomainEvent> event) {
    var name = EventName.of(event);
    var doc = Javadoc.of(event);
    assertThat(doc.text()).as("Javadoc of %s, which describes the event", event).isNotEmpty();
    add(
        event,
        name.aggregate() + "/" + name.what() + ".schema.json",
        name.aggregate() + "." + name.what(),
        doc.text(),
        component -> carried(component, doc));
  }

  private static JsonNode carried(RecordComponent component, Javadoc doc) {
    var shown = object().put("$ref", "#/components/schemas/" + nameOf(component.getType()));
    var description = doc.params().get(component.getName());
    return description == null ? shown : shown.put("description", description);
  }

  private void addRecord(Class<?> type, String file) {
    if (!files.containsKey(file)) {
      var shown = described(type);
      add(
          type,
          file,
          kebab(nameOf(type)),
          shown.path("description").asText(),
          component -> shown.path("properties").path(component.getName()));
    }
  }

  private void add(
      Class<?> type,
      String file,
      String title,
      String description,
      Function<RecordComponent, JsonNode> shown) {
    var schema = object();
    files.put(file, schema);
    schema
        .put("$schema", "http://json-schema.org/draft-07/schema#")
        .put("$id", ADDRESS + file)
        .put("title", title)
        .put("description", description)
        .put("type", "object");
    var told =
        Arrays.stream(type.getRecordComponents())
            .filter(it -> !it.isAnnotationPresent(Withheld.class))
            .toList();
    var required =
        told.stream().filter(it -> !isNullable(it)).map(RecordComponent::getName).toList();
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
    var properties = schema.putObject("properties");
    told.forEach(it -> properties.set(it.getName(), property(shown.apply(it), element(it), file)));
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** What the OpenAPI document says of a property, in the words of draft-07. */
  private JsonNode property(JsonNode shown, AnnotatedType of, String file) {
    if (shown.has("items")) {
      return plain(shown).set("items", property(shown.path("items"), of, file));
    }
    if (!shown.has("$ref")) {
      return matching(of, plain(shown));
    }
    var type = (Class<?>) of.getType();
    if (type.isRecord()) {
      return reference(type, shown.get("description"), file);
    }
    var target = described(type);
    var inlined = object().put("type", target.path("type").asText());
    for (var word : List.of("format", "enum")) {
      if (target.has(word)) {
        inlined.set(word, target.get(word));
      }
    }
    var description = type.isEnum() ? ofEnum(shown, target) : shown.path("description").asText();
    return description.isEmpty() ? inlined : inlined.put("description", description);
  }

  /** What the property says, and what the enum says of its constants, which is a list. */
  private static String ofEnum(JsonNode shown, JsonNode target) {
    var words = target.path("description").asText().split("\n\n", 2);
    var first = shown.path("description").asText(words[0]);
    return words.length == 1 ? first : first + "\n\n" + words[1];
  }

  /** Draft-07 ignores what stands beside a {@code $ref}, so a description stands around it. */
  private JsonNode reference(Class<?> type, @Nullable JsonNode description, String from) {
    var isShared = type.getPackageName().startsWith("org.buranakan.platform.");
    var file = (isShared ? "" : family + "/") + kebab(nameOf(type)) + ".schema.json";
    addRecord(type, file);
    var path = Path.of("/", from).getParent().relativize(Path.of("/", file));
    var reference = object().put("$ref", path.toString());
    if (description == null) {
      return reference;
    }
    var around = object();
    around.set("description", description);
    around.putArray("allOf").add(reference);
    return around;
  }

  /** A format says what its pattern would. */
  private static ObjectNode plain(JsonNode shown) {
    var plain = shown.<ObjectNode>deepCopy().remove(LEFT_OUT);
    return plain.has("format") ? plain.without("pattern") : plain;
  }

  /** Bean Validation's pattern is that of the whole text, too; a schema has to say so. */
  private static ObjectNode matching(AnnotatedType type, ObjectNode schema) {
    var told = type.getAnnotation(Matches.class);
    var asked = type.getAnnotation(Pattern.class);
    if (told != null) {
      return schema.put("pattern", "^" + told.value() + "$");
    }
    return asked == null ? schema : schema.put("pattern", "^" + asked.regexp() + "$");
  }

  /** The type of what a list holds, or else of the component itself. */
  private static AnnotatedType element(RecordComponent component) {
    return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
        ? list.getAnnotatedActualTypeArguments()[0]
        : component.getAnnotatedType();
  }

  private JsonNode described(Class<?> type) {
    var schema = described.get(nameOf(type));
    assertThat(schema).as("a schema of %s in the OpenAPI document", type).isNotNull();
    return schema;
  }

  private static String nameOf(Class<?> type) {
    var named = type.getAnnotation(Schema.class);
    return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}

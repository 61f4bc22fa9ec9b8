package org.buranakan.platform.problem;

import static org.buranakan.platform.problem.RequestRefusals.DOES_NOT_FIT;
import static org.buranakan.platform.problem.RequestRefusals.DUPLICATE_FIELD;
import static org.buranakan.platform.problem.RequestRefusals.JSON_BOUNDS;
import static org.buranakan.platform.problem.RequestRefusals.MALFORMED_JSON;
import static org.buranakan.platform.problem.RequestRefusals.MARKS;
import static org.buranakan.platform.problem.RequestRefusals.NOT_UTF_8;
import static org.buranakan.platform.problem.RequestRefusals.NUMBER;
import static org.buranakan.platform.problem.RequestRefusals.TOO_MANY_ITEMS;
import static org.buranakan.platform.problem.RequestRefusals.UNKNOWN_FIELD;
import static org.buranakan.platform.problem.RequestRefusals.UNKNOWN_VALUE;
import static org.buranakan.platform.problem.RequestRefusals.UNSEEN;
import static org.buranakan.platform.problem.RequestRefusals.WRONG_TYPE;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.buranakan.platform.text.NormalForm;
import org.buranakan.platform.text.StrictUtf8.NotUtf8;
import org.buranakan.platform.text.TooManyItems;

/** Tells why a body is no JSON, or why a value in it is not what it should be. */
final class UnreadableJson {
  private UnreadableJson() {}

  static FieldError of(JsonProcessingException problem) {
    if (!(problem instanceof JsonMappingException mapping)) {
      return new FieldError(null, reason(problem));
    }
    if (mapping.getCause() instanceof JsonProcessingException unreadable
        && !(unreadable instanceof InputCoercionException)) { // a number that the type can't hold
      return new FieldError(null, reason(unreadable));
    }
    var pointer =
        mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName())
            .collect(Collectors.joining("/", "/", ""));
    return new FieldError(pointer, reason(mapping));
  }

  /** Why it is no JSON that is read here, whatever it should have been. */
  private static Reason reason(JsonProcessingException problem) {
    var at = problem.getLocation();
    var where = at == null ? "" : " " + at.getLineNr() + ":" + at.getColumnNr();
    return switch (problem) {
      case NotUtf8 none -> NOT_UTF_8.reason();
      case StreamConstraintsException beyond -> JSON_BOUNDS.reason(where);
      case JsonParseException twice when twice.getOriginalMessage().startsWith("Duplicate field") ->
          DUPLICATE_FIELD.reason(where);
      default -> MALFORMED_JSON.reason(where);
    };
  }

  private static Reason reason(JsonMappingException mapping) {
    return switch (mapping) {
      case UnrecognizedPropertyException unknown -> {
        var known =
            StreamSupport.stream(unknown.getKnownPropertyIds().spliterator(), false)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        yield UNKNOWN_FIELD.reason(unknown.getPropertyName(), known);
      }
      case JsonMappingException text when text.getCause() instanceof NormalForm.Refused refused ->
          reason(refused);
      case JsonMappingException list when list.getCause() instanceof TooManyItems beyond ->
          TOO_MANY_ITEMS.reason(beyond.most());
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          notOneOf(wrong.getTargetType());
      case InvalidFormatException wrong when wrong.getValue() instanceof BigDecimal ->
          NUMBER.reason();
      case MismatchedInputException wrong when wrong.getTargetType() != null ->
          WRONG_TYPE.reason(Expected.of(wrong.getTargetType()));
      default -> DOES_NOT_FIT.reason(reasonOf(mapping));
    };
  }

  static Reason reason(NormalForm.Refused refused) {
    return refused.isForMarks() ? MARKS.reason() : UNSEEN.reason();
  }

  /** Ours are written for callers; others name Java classes, which they should not have to read. */
  private static String reasonOf(JsonMappingException mapping) {
    return mapping.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null
        ? ": " + ours.getMessage()
        : "";
  }

  /** What was sent in its place is not quoted, here and elsewhere: it may be a person's name. */
  static Reason notOneOf(Class<?> type) {
    var values =
        Arrays.stream(type.getEnumConstants())
            .map(UnreadableJson::jsonName)
            .collect(Collectors.joining(", "));
    return UNKNOWN_VALUE.reason(values);
  }

  static String jsonName(Object constant) {
    try {
      var name = ((Enum<?>) constant).name();
      var property =
          constant
              .getClass()
              .getField(name)
              .getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
      return property == null ? name : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}

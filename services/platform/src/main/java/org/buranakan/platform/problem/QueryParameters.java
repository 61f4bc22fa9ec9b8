package org.buranakan.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a query is read as in JSON, and refused with its name. (The framework would answer
 * that there is no such path.)
 */
@Provider
public class QueryParameters implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    var name =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .orElse(null);
    if (name == null) {
      return null; // of a path: then there is nothing there, indeed
    }
    if (type.isEnum()) {
      return converter(name, text -> constant(text, type), text -> Findings.notOneOf(text, type));
    }
    if (type == int.class || type == Integer.class) {
      return converter(
          name,
          text -> cast(Integer.valueOf(text)),
          text ->
              Reason.of(
                  "wrong-type",
                  "ต้องเป็นจำนวนเต็ม ไม่ใช่ " + text,
                  "must be a whole number, not " + text));
    }
    if (type == UUID.class) {
      return converter(
          name,
          text -> cast(UUID.fromString(text)),
          text ->
              Reason.of(
                  "wrong-type", "ต้องเป็น UUID ไม่ใช่ " + text, "must be a UUID, not " + text));
    }
    if (type == Instant.class) {
      return converter(
          name,
          text -> cast(instant(text)),
          text -> {
            var expected = Expected.of(Instant.class);
            return Reason.of(
                "wrong-type",
                "ต้องเป็น" + expected.in(Locale.of("th")) + " ไม่ใช่ " + text,
                "must be " + expected.in(Locale.ENGLISH) + ", not " + text);
          });
    }
    return null;
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <T> T constant(String text, Class<T> type) {
    return CDI.current().select(ObjectMapper.class).get().convertValue(text, type);
  }

  @SuppressWarnings("unchecked") // its type was looked at before
  private static <T> T cast(Object value) {
    return (T) value;
  }

  private static <T> ParamConverter<T> converter(
      String name, Function<String, T> read, Function<String, Reason> refusal) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String text) {
        try {
          return read.apply(text);
        } catch (IllegalArgumentException e) {
          throw Problem.malformed("#query/" + name, refusal.apply(text));
        }
      }

      @Override
      public String toString(T value) {
        return value instanceof Enum<?> ? Findings.jsonName(value) : String.valueOf(value);
      }
    };
  }
}

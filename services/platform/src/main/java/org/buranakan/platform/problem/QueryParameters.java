package org.buranakan.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.buranakan.platform.text.NormalForm;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a query is read as in JSON, and refused with its name. (The framework would answer
 * that there is no such path.)
 */
@Provider
public class QueryParameters implements ParamConverterProvider {
  private static final Text INSTANT =
      Text.of(
          "เวลา UTC ปี ค.ศ. เช่น 2026-09-30T02:00:00Z",
          "an instant with a Gregorian year, such as 2026-09-30T02:00:00Z");

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
      return converter(name, text -> constant(text, type), UnreadableJson.notOneOf(type));
    }
    if (type == String.class) {
      return converter(name, text -> cast(NormalForm.of(text)), wrongType(type));
    }
    if (type == int.class || type == Integer.class) {
      return converter(name, text -> cast(Integer.valueOf(text)), wrongType(type));
    }
    if (type == UUID.class) {
      return converter(name, text -> cast(UUID.fromString(text)), wrongType(type));
    }
    if (type == Instant.class) {
      return converter(
          name, text -> cast(instant(text)), RequestRefusals.WRONG_TYPE.reason(INSTANT));
    }
    return null;
  }

  private static Reason wrongType(Class<?> type) {
    return RequestRefusals.WRONG_TYPE.reason(Expected.of(type));
  }

  /** What a clock of the suite could have told: no year of the Buddhist era is mistaken for one. */
  private static Instant instant(String text) {
    try {
      var instant = Instant.parse(text);
      var year = ThaiTime.date(instant).getYear();
      if (year > 0 && year == ThaiTime.gregorianYear(year)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // falls through
    }
    throw new IllegalArgumentException(text);
  }

  private static <T> T constant(String text, Class<T> type) {
    return CDI.current().select(ObjectMapper.class).get().convertValue(text, type);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it was looked at before
  private static <T> T cast(Object value) {
    return (T) value;
  }

  private static <T> ParamConverter<T> converter(
      String name, Function<String, T> read, Reason refusal) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String text) {
        try {
          return read.apply(text);
        } catch (NormalForm.Refused e) {
          throw Problem.malformed("#query/" + name, UnreadableJson.reason(e));
        } catch (IllegalArgumentException e) {
          throw Problem.malformed("#query/" + name, refusal);
        }
      }

      @Override
      public String toString(T value) {
        return value instanceof Enum<?> ? UnreadableJson.jsonName(value) : String.valueOf(value);
      }
    };
  }
}

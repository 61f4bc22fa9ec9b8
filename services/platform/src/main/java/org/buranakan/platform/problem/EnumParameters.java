package org.buranakan.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Values of an enum are spelled the same in a query as in JSON. */
@Provider
public class EnumParameters implements ParamConverterProvider {
  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type.isEnum() ? new Converter<>(type) : null;
  }

  private record Converter<T>(Class<T> type) implements ParamConverter<T> {
    @Override
    public T fromString(String value) {
      var json = CDI.current().select(ObjectMapper.class).get();
      try {
        return json.convertValue(value, type);
      } catch (IllegalArgumentException e) {
        throw Problem.malformed("#query", Findings.notOneOf(value, type));
      }
    }

    @Override
    public String toString(T value) {
      return Findings.jsonName(value);
    }
  }
}

package org.buranakan.platform.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How the suite reads and writes JSON: strictly, and without nulls. */
@Singleton
public class Json implements ObjectMapperCustomizer {
  private static final int DEEPEST = 32;
  private static final int MOST_DIGITS = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 300_000;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setInputDecorator(new StrictUtf8())
        .disable(JsonFactory.Feature.CHARSET_DETECTION) // it would understand UTF-16, and UTF-32
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(MOST_DIGITS)
                .maxNameLength(LONGEST_NAME)
                .maxStringLength(LONGEST_TEXT)
                .build());
    mapper.registerModule(
        new SimpleModule()
            .addDeserializer(String.class, new StorableText())
            .addDeserializer(BigDecimal.class, new WritableNumber())
            .setDeserializerModifier(new BoundedLists()));
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    mapper
        .coercionConfigFor(LogicalType.Enum)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  /**
   * JSON columns are the database's, not the API's: what an older version wrote must stay readable,
   * so unknown fields are no error there.
   */
  @JsonFormat
  @PersistenceUnitExtension
  @Singleton
  public static class Columns implements FormatMapper {
    private final FormatMapper delegate;

    Columns(ObjectMapper json) {
      var columns =
          Taken.AS_THEY_STAND
              .by(json.copy())
              .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      columns.getFactory().setInputDecorator(null); // the database has well-formed texts only
      delegate = new JacksonJsonFormatMapper(columns);
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
      return delegate.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
      return delegate.toString(value, type, options);
    }
  }
}

package org.buranakan.journey;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedMinItems;

/** How something that has changed breaks those who use it. */
final class ApiBreaks {
  private ApiBreaks() {}

  static List<String> of(Changed changed) {
    var named = Stream.concat(gone(changed).map(it -> it + " is gone"), demanded(changed)).toList();
    return named.isEmpty() && breaks(changed) ? List.of(becomes(changed)) : named;
  }

  /** Also fields that may be missing: clients show them where they are, and send them. */
  private static Stream<String> gone(Changed changed) {
    return switch (changed) {
      case ChangedOpenApi api -> api.getMissingEndpoints().stream().map(Object::toString);
      case ChangedParameters it ->
          it.getMissing().stream().map(gone -> "parameter " + gone.getName());
      case ChangedApiResponse answers -> answers.getMissing().keySet().stream();
      case ChangedHeaders it -> it.getMissing().keySet().stream().map(name -> "header " + name);
      case ChangedContent content -> content.getMissing().keySet().stream();
      case ChangedSchema schema -> schema.getMissingProperties().keySet().stream();
      default -> Stream.of();
    };
  }

  private static Stream<String> demanded(Changed changed) {
    return changed instanceof ChangedParameters parameters
        ? parameters.getIncreased().stream()
            .filter(it -> Boolean.TRUE.equals(it.getRequired()))
            .map(it -> "parameter " + it.getName() + " is new and required")
        : Stream.of();
  }

  private static boolean breaks(Changed changed) {
    return switch (changed) {
      // openapi-diff takes these two for harmless.
      case ChangedMinItems it when it.getContext().isRequest() -> grows(it);
      case ChangedEnum<?> it when it.getContext().isResponse() && opens(it) -> true;
      case ComposedChanged whole -> whole.isCoreChanged().isIncompatible();
      default -> changed.isIncompatible();
    };
  }

  private static boolean grows(ChangedMinItems least) {
    return Objects.requireNonNullElse(least.getNewValue(), 0)
        > Objects.requireNonNullElse(least.getOldValue(), 0);
  }

  private static boolean opens(ChangedEnum<?> words) {
    return words.getNewValue().isEmpty() && !words.getOldValue().isEmpty();
  }

  private static String becomes(Changed changed) {
    var what = changed.getClass().getSimpleName().replace("Changed", "");
    return switch (changed) {
      case ChangedSchema schema -> "is now " + type(schema.getNewSchema());
      case ChangedList<?> list ->
          what + " loses %s, gains %s".formatted(list.getMissing(), list.getIncreased());
      case ChangedParameter it when it.isChangeRequired() -> "is required now";
      case ChangedRequestBody it when it.isChangeRequired() -> "is required now";
      default -> "has another " + what;
    };
  }

  private static String type(@Nullable Schema<?> schema) {
    return schema == null
        ? "nothing"
        : (schema.getType() + " " + Objects.requireNonNullElse(schema.getFormat(), "")).strip();
  }
}

package org.buranakan.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** Something of an API that has changed, and where it stands. */
record ApiPart(String place, Changed changed) {

  /** This one, and all that changed in it. */
  Stream<ApiPart> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(ApiPart::all));
  }

  private List<ApiPart> parts() {
    var parts = new ArrayList<ApiPart>();
    switch (changed) {
      case ChangedOpenApi api ->
          api.getChangedOperations()
              .forEach(it -> add(parts, it.getHttpMethod() + " " + it.getPathUrl(), it));
      case ChangedOperation operation -> {
        add(parts, "", operation.getParameters());
        add(parts, " request", operation.getRequestBody());
        add(parts, "", operation.getApiResponses());
        add(parts, " security", operation.getSecurityRequirements());
      }
      case ChangedParameters parameters ->
          parameters.getChanged().forEach(it -> add(parts, " parameter " + it.getName(), it));
      case ChangedApiResponse answers ->
          answers.getChanged().forEach((status, it) -> add(parts, " " + status, it));
      case ChangedHeaders headers ->
          headers.getChanged().forEach((name, it) -> add(parts, " header " + name, it));
      case ChangedContent content ->
          content.getChanged().forEach((type, it) -> add(parts, " " + type + " $", it));
      case ChangedSchema schema -> {
        schema.getChangedProperties().forEach((name, it) -> add(parts, "." + name, it));
        add(parts, "[]", schema.getItems());
        add(parts, ".*", schema.getAddProp());
        addOthers(parts, schema);
      }
      case ComposedChanged other -> addOthers(parts, other);
      default -> {}
    }
    return parts;
  }

  private void add(List<ApiPart> parts, String more, @Nullable Changed part) {
    if (part != null) {
      parts.add(new ApiPart(place + more, part));
    }
  }

  /** Those that have no place of their own. */
  private void addOthers(List<ApiPart> parts, ComposedChanged whole) {
    for (var part : whole.getChangedElements()) {
      if (parts.stream().noneMatch(known -> known.changed() == part)) {
        add(parts, "", part);
      }
    }
  }
}

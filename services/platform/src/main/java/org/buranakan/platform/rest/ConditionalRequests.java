package org.buranakan.platform.rest;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the contract what {@link IfMatch}, {@link Versioned} and {@link Command} do. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2) // then come the problems
public class ConditionalRequests implements OASFilter {
  static boolean changesWhatExists(String method, String path, boolean ofOne) {
    return ofOne && !method.equals("GET") && !isAdministration(path);
  }

  /** What administrators do changes no aggregate, and does the same when it is done twice. */
  private static boolean isAdministration(String path) {
    return path.startsWith("/v1/admin/");
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var schemas = api.getComponents().getSchemas();
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> describe(path, method, operation, schemas)));
  }

  private static void describe(
      String path, HttpMethod method, Operation operation, Map<String, Schema> schemas) {
    var tagged = tag(operation, schemas);
    if (method == PathItem.HttpMethod.GET && tagged && path.endsWith("}")) {
      operation.addParameter(
          header("If-None-Match", "The ETag that the caller has: 304 if it is the present one"));
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              createAPIResponse()
                  .description("The caller has the present version")
                  .addHeader("ETag", etag()));
    }
    if (method == HttpMethod.POST && !isAdministration(path)) {
      operation.addParameter(
          header(
                  IdempotencyKeys.HEADER,
                  "Recommended: a new UUID for every new request. The same request with the same key"
                      + " has one effect, and gets the same answer for 24 hours, with the header"
                      + " Idempotency-Replayed. 409 while the first one is under way, 422 with another"
                      + " body.")
              .example("7f3d1c1e-2f0b-4b1f-9c53-0d5f3a0e8f11"));
    }
    if (changesWhatExists(method.name(), path, path.contains("{"))) {
      operation.addParameter(
          header("If-Match", "The ETag of what the caller has read; * for any version")
              .required(true)
              .example("\"7\""));
    }
  }

  /** Whether a document of an aggregate is answered; then its tag is described. */
  private static boolean tag(Operation operation, Map<String, Schema> schemas) {
    var tagged = false;
    for (var response : operation.getResponses().getAPIResponses().entrySet()) {
      if (response.getKey().startsWith("2") && isVersioned(response.getValue(), schemas)) {
        response.getValue().addHeader("ETag", etag());
        tagged = true;
      }
    }
    return tagged;
  }

  private static boolean isVersioned(APIResponse response, Map<String, Schema> schemas) {
    if (response.getContent() == null) {
      return false;
    }
    return response.getContent().getMediaTypes().values().stream()
        .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
        .filter(ref -> ref != null)
        .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
        .anyMatch(
            schema ->
                schema != null
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("version"));
  }

  private static Parameter header(String name, String description) {
    return createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(createSchema().addType(SchemaType.STRING));
  }

  private static Header etag() {
    return createHeader()
        .description("The version, as a strong entity tag: for If-Match and If-None-Match")
        .schema(createSchema().addType(SchemaType.STRING).addExample("\"7\""));
  }
}

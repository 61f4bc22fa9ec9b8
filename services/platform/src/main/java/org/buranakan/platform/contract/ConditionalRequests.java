package org.buranakan.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Map;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IdempotencyKeys;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
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
final class ConditionalRequests implements Part {
  @Override
  public void complete(OpenAPI api) {
    var components = api.getComponents();
    components
        .addParameter(
            "If-Match",
            header("If-Match", "The ETag of what the caller has read; `*` for any version.")
                .required(true)
                .example("\"7\""))
        .addParameter(
            "If-None-Match",
            header(
                    "If-None-Match",
                    "The ETag that the caller has: 304 without a body if it is the present one.")
                .example("\"7\""))
        .addParameter(
            IdempotencyKeys.HEADER,
            header(
                    IdempotencyKeys.HEADER,
                    "Recommended: a new UUID for every new request. The same request with the same"
                        + " key has one effect, and gets the same answer for 24 hours, with the"
                        + " header Idempotency-Replayed. 409 while the first one is under way, 422"
                        + " with another body. A key belongs to its caller and path.")
                .example("7f3d1c1e-2f0b-4b1f-9c53-0d5f3a0e8f11"))
        .addHeader(
            "ETag",
            described(
                "The version, as a strong entity tag: for If-Match and If-None-Match", "\"7\""))
        .addHeader(
            "Location",
            described(
                "The path where the new one can be read", address(api.getPaths().getPathItems())))
        .addHeader(
            "Idempotency-Replayed",
            described("Only if this answer was given before to the same Idempotency-Key", "true"));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            describe(path, method, operation, components.getSchemas())));
  }

  /** An address that the service could answer. */
  private static String address(Map<String, PathItem> paths) {
    var one = paths.keySet().stream().filter(path -> path.endsWith("/{id}"));
    return one.filter(path -> !IfMatch.isAdministration(path))
        .findFirst()
        .orElse("/")
        .replace("{id}", "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e");
  }

  private static void describe(
      String path, HttpMethod method, Operation operation, Map<String, Schema> schemas) {
    var tagged = false;
    for (var response : operation.getResponses().getAPIResponses().entrySet()) {
      if (response.getKey().startsWith("2")) {
        tagged |= describe(path, method, response.getKey(), response.getValue(), schemas);
      }
    }
    if (method == HttpMethod.GET && tagged && path.endsWith("}")) {
      operation.addParameter(parameter("If-None-Match"));
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              createAPIResponse()
                  .description("The caller has the present version; there is no body.")
                  .addHeader("ETag", header("ETag")));
    }
    if (method == HttpMethod.POST && !IfMatch.isAdministration(path)) {
      operation.addParameter(parameter(IdempotencyKeys.HEADER));
    }
    if (IfMatch.isDemanded(method.name(), path, path.contains("{"))) {
      operation.addParameter(parameter("If-Match"));
    }
  }

  /** Gives the answer its headers; whether it is a document of an aggregate, with its tag. */
  private static boolean describe(
      String path,
      HttpMethod method,
      String status,
      APIResponse response,
      Map<String, Schema> schemas) {
    var tagged = shows("version", response, schemas);
    if (tagged) {
      response.addHeader("ETag", header("ETag"));
    }
    if (tagged && status.equals("200")) {
      response.description("The document as it is now.");
    }
    if (status.equals("201") && shows("id", response, schemas)) {
      response.addHeader("Location", header("Location"));
    }
    if (method == HttpMethod.POST && !IfMatch.isAdministration(path)) {
      response.addHeader("Idempotency-Replayed", header("Idempotency-Replayed"));
    }
    return tagged;
  }

  private static boolean shows(String property, APIResponse response, Map<String, Schema> schemas) {
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
                    && schema.getProperties().containsKey(property));
  }

  private static Parameter header(String name, String description) {
    return createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(createSchema().addType(SchemaType.STRING));
  }

  private static Header described(String description, String example) {
    return createHeader()
        .description(description)
        .schema(createSchema().addType(SchemaType.STRING).addExample(example));
  }

  private static Parameter parameter(String component) {
    return createParameter().ref("#/components/parameters/" + component);
  }

  private static Header header(String component) {
    return createHeader().ref("#/components/headers/" + component);
  }
}

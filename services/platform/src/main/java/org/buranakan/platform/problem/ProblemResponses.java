package org.buranakan.platform.problem;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes into each operation of the contract which problems it may answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
  private static final String REF = "#/components/schemas/Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents().addSchema("Problem", problem()).addSchema("Finding", finding());
    api.getPaths().getPathItems().forEach(ProblemResponses::describe);
  }

  private static void describe(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              var changes = method != PathItem.HttpMethod.GET;
              if (operation.getRequestBody() != null || operation.getParameters() != null) {
                add(operation, 400);
              }
              if (operation.getSecurity() != null) {
                add(operation, 401);
                add(operation, 403);
              }
              if (path.contains("{")) {
                add(operation, 404);
              }
              if (changes) {
                add(operation, 409);
                add(operation, 422);
              }
              if (demandsVersion(operation)) {
                add(operation, 412);
                add(operation, 428);
              }
              if (operation.getRequestBody() != null) {
                add(operation, 413);
                add(operation, 415);
              }
            });
  }

  private static boolean demandsVersion(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(it -> "If-Match".equals(it.getName()));
  }

  private static void add(Operation operation, int status) {
    var content =
        createContent()
            .addMediaType(
                "application/problem+json", createMediaType().schema(createSchema().ref(REF)));
    operation
        .getResponses()
        .addAPIResponse(
            Integer.toString(status),
            createAPIResponse().description(Titles.of(status).in(Locale.ENGLISH)).content(content));
  }

  private static Schema problem() {
    return object("RFC 9457 problem document")
        .addProperty("type", text("Stable URI of this kind of problem").format("uri"))
        .addProperty("title", text("What the status means, in the language asked for"))
        .addProperty("status", of(SchemaType.INTEGER, "HTTP status code"))
        .addProperty("detail", text("What happened here, in the language asked for"))
        .addProperty("instance", text("Path of the request"))
        .addProperty("code", text("Stable code for machines; never translated"))
        .addProperty(
            "errors",
            of(SchemaType.ARRAY, "Every single finding")
                .items(createSchema().ref("#/components/schemas/Finding")))
        .required(List.of("type", "title", "status", "detail", "code", "errors"));
  }

  private static Schema finding() {
    return object("One finding of a problem")
        .addProperty("pointer", text("JSON pointer into the body, or #query/…"))
        .addProperty("code", text("Stable code for machines"))
        .addProperty("detail", text("What is wrong, in the language asked for"))
        .addProperty("basis", text("The law, the study's finding or the assumption behind a rule"))
        .required(List.of("code", "detail"));
  }

  private static Schema object(String description) {
    return of(SchemaType.OBJECT, description);
  }

  private static Schema text(String description) {
    return of(SchemaType.STRING, description);
  }

  private static Schema of(SchemaType type, String description) {
    return createSchema().addType(type).description(description);
  }
}

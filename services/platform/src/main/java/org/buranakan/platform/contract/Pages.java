package org.buranakan.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes into the contract how lists are paged, and names pages by what is on them: {@code
 * AgreementPage}.
 */
final class Pages implements Part {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Map<String, String> SHARED =
      Map.of("cursor", "#/components/parameters/Cursor", "limit", "#/components/parameters/Limit");

  @Override
  public void complete(OpenAPI api) {
    api.getComponents()
        .addParameter("Cursor", cursor())
        .addParameter("Limit", limit())
        .addHeader(
            "Link",
            createHeader()
                .description(
                    "Path and query of the next page (RFC 8288): follow it as it is. Missing on the last"
                        + " page")
                .schema(
                    createSchema()
                        .addType(SchemaType.STRING)
                        .addExample("</v1/admin/parked-events?cursor=MDE5OThkM2U>; rel=\"next\"")));
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> describe(operation, api.getComponents()));
  }

  private static void describe(Operation operation, Components components) {
    var ok = operation.getResponses().getAPIResponse("200");
    if (ok == null || ok.getContent() == null) {
      return;
    }
    for (var type : ok.getContent().getMediaTypes().values()) {
      if (type.getSchema() != null && type.getSchema().getRef() != null) {
        rename(type.getSchema(), components);
      }
    }
    if (operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(it -> "cursor".equals(it.getName()))) {
      ok.description("One page; `next` and the header Link say where the next one is.")
          .addHeader("Link", createHeader().ref("#/components/headers/Link"));
      operation.setParameters(
          operation.getParameters().stream().map(Pages::shared).collect(Collectors.toList()));
    }
  }

  private static void rename(Schema answer, Components components) {
    var page = components.getSchemas().get(answer.getRef().substring(SCHEMAS.length()));
    var properties = page == null ? null : page.getProperties();
    var items = properties == null ? null : properties.get("items");
    if (page != null && items != null && page.getProperties().containsKey("next")) {
      var name = items.getItems().getRef().substring(SCHEMAS.length()) + "Page";
      items.description("What is on this page, in the list's order");
      page.description("One page of a list.").required(List.of("items"));
      components.addSchema(name, page);
      answer.setRef(SCHEMAS + name);
    }
  }

  private static Parameter shared(Parameter parameter) {
    var component = SHARED.get(parameter.getName());
    return component == null ? parameter : createParameter().ref(component);
  }

  private static Parameter cursor() {
    return createParameter()
        .name("cursor")
        .in(Parameter.In.QUERY)
        .description(
            "Where the page begins: `next` of the page before. Opaque; belongs to the same filters.")
        .schema(createSchema().addType(SchemaType.STRING))
        .example(Cursor.of("01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e").toString());
  }

  private static Parameter limit() {
    return createParameter()
        .name("limit")
        .in(Parameter.In.QUERY)
        .description("How many items a page has at most.")
        .schema(
            createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Page.MAX))
                .defaultValue(Integer.valueOf(Page.DEFAULT)))
        .example(20);
  }
}

package org.buranakan.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document that Quarkus derives from the resources, while a service is built.
 * The order matters: {@link ProblemResponses} looks at the headers and the authority that the parts
 * before it wrote.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
  private final List<Part> parts;

  public Contract(IndexView index) {
    var operations = new Operations(index);
    parts =
        List.of(
            new Creations(operations),
            new Descriptions(index, operations),
            new Authorities(operations),
            new Pages(),
            new ConditionalRequests(),
            new RequiredProperties(index),
            new Identifiers(),
            new ProblemResponses(operations),
            new ReadingOrder());
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    parts.forEach(part -> part.complete(api));
  }
}

package org.buranakan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What callers can do comes before the shapes that it takes. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public class ReadingOrder implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components = api.getComponents();
    api.setComponents(null);
    api.setComponents(components);
  }
}

package org.buranakan.platform.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What callers can do comes before the shapes that it takes. */
final class ReadingOrder implements Part {
  @Override
  public void complete(OpenAPI api) {
    var components = api.getComponents();
    api.setComponents(null);
    api.setComponents(components);
  }
}

package org.buranakan.platform.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** One thing that the contract says of all operations or schemas alike. */
interface Part {
  void complete(OpenAPI api);
}

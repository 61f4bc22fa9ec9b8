package org.buranakan.platform.contract;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Says 201 of every operation whose method answers with what it made. */
final class Creations implements Part {
  private static final DotName RESPONSE = DotName.createSimple(RestResponse.class);

  private final Operations operations;

  Creations(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void complete(OpenAPI api) {
    operations.forEach(api, Creations::describe);
  }

  private static void describe(Operation operation, MethodInfo method) {
    if (method.returnType().name().equals(RESPONSE)
        && !method.hasAnnotation(APIResponse.class)
        && !method.hasAnnotation(APIResponses.class)) {
      var responses = operation.getResponses();
      var made = responses.getAPIResponse("200");
      if (made != null) {
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", made);
      }
    }
  }
}

package org.buranakan.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the {@code {id}} of all paths once. */
final class Identifiers implements Part {
  @Override
  public void complete(OpenAPI api) {
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(operation -> operation.getParameters() != null)
        .forEach(operation -> describe(operation, api));
  }

  private static void describe(Operation operation, OpenAPI api) {
    operation.setParameters(
        operation.getParameters().stream()
            .map(parameter -> isId(parameter) ? shared(parameter, api) : parameter)
            .collect(Collectors.toList()));
  }

  private static boolean isId(Parameter parameter) {
    return parameter.getIn() == Parameter.In.PATH && "id".equals(parameter.getName());
  }

  private static Parameter shared(Parameter id, OpenAPI api) {
    if (id.getDescription() == null) {
      id.description("Which one: the `id` in its document.")
          .example("01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e");
      api.getComponents().addParameter("Id", id);
    }
    return createParameter().ref("#/components/parameters/Id");
  }
}

package org.buranakan.platform.caller;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Tells people which roles an operation is for. As scopes, where they are found by default, they
 * would be wrong: a role is given to a caller, a scope is asked for.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 3)
public class RolesInContract implements OASFilter {
  private static final String SCHEME = "keycloak";

  @Override
  public Operation filterOperation(Operation operation) {
    var needed = operation.getSecurity();
    if (needed == null || needed.isEmpty()) {
      operation.setSecurity(List.of());
      return say(operation, "For everybody: it needs no token.");
    }
    var roles =
        needed.stream()
            .flatMap(one -> one.getSchemes().values().stream())
            .flatMap(List::stream)
            .map(role -> "`" + role + "`")
            .collect(Collectors.joining(", "));
    operation.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
    return say(operation, "Roles: " + roles + ".");
  }

  private static Operation say(Operation operation, String words) {
    var before = operation.getDescription();
    operation.setDescription(before == null ? words : before + "\n\n" + words);
    return operation;
  }
}

package org.buranakan.platform.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buranakan.platform.caller.Action;
import org.buranakan.platform.caller.Allowed;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.MethodInfo;

/**
 * Writes into each operation of the contract who may call it, from the table of authority: for
 * people, and in {@code x-authority} for programs. As scopes, where roles are found by default,
 * they would be wrong: a role is given to a caller, a scope is asked for.
 */
final class Authorities implements Part {
  private static final String SCHEME = "keycloak";

  private final Operations operations;

  Authorities(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void complete(OpenAPI api) {
    operations.forEach(api, Authorities::describe);
  }

  private static void describe(Operation operation, MethodInfo method) {
    var allowed = method.annotation(Allowed.class);
    if (allowed == null) {
      operation.setSecurity(List.of());
      say(operation, "For everybody: it needs no token.");
      return;
    }
    var rule = Action.valueOf(allowed.value().asEnum());
    operation.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
    operation.addExtension("x-authority", forPrograms(rule));
    say(operation, "Roles: " + forPeople(rule) + ".");
  }

  private static String forPeople(Action rule) {
    var rolesByScope =
        rule.scopes().entrySet().stream()
            .collect(
                groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    mapping(row -> "`" + row.getKey() + "`", joining(", "))));
    return rolesByScope.entrySet().stream()
        .map(row -> row.getValue() + " " + row.getKey().words())
        .collect(joining("; "));
  }

  private static Map<String, Object> forPrograms(Action rule) {
    var roles = new LinkedHashMap<String, Object>();
    rule.scopes().forEach((role, scope) -> roles.put(role, word(scope)));
    var authority = new LinkedHashMap<String, Object>();
    authority.put("action", word(rule));
    authority.put("roles", roles);
    return authority;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void say(Operation operation, String words) {
    var before = operation.getDescription();
    operation.setDescription(before == null ? words : before + "\n\n" + words);
  }
}

package org.buranakan.platform.caller;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Writes into each operation of the contract who may call it, from the table of authority: for
 * people, and in {@code x-authority} for programs. As scopes, where roles are found by default,
 * they would be wrong: a role is given to a caller, a scope is asked for.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 3)
public class AuthorityInContract implements OASFilter {
  private static final DotName ALLOWED = DotName.createSimple(Allowed.class);
  private static final String SCHEME = "keycloak";

  /** By operation: operations are named like their methods. */
  private final Map<String, Action> rules;

  public AuthorityInContract(IndexView index) {
    rules =
        index.getAnnotations(ALLOWED).stream()
            .collect(
                Collectors.toMap(
                    it -> it.target().asMethod().name(),
                    it -> Action.valueOf(it.value().asEnum()),
                    (first, again) -> first)); // an index may know a class twice
  }

  @Override
  public Operation filterOperation(Operation operation) {
    var rule = rules.get(operation.getOperationId());
    if (rule == null) {
      operation.setSecurity(List.of());
      return say(operation, "For everybody: it needs no token.");
    }
    operation.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
    operation.addExtension("x-authority", forPrograms(rule));
    return say(operation, "Roles: " + forPeople(rule) + ".");
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

  private static Operation say(Operation operation, String words) {
    var before = operation.getDescription();
    operation.setDescription(before == null ? words : before + "\n\n" + words);
    return operation;
  }
}

package org.buranakan.platform.problem;

import static java.util.stream.Collectors.toCollection;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who writes {@code provice=TH-90} would otherwise get the list of all provinces, and who writes
 * {@code province=TH-90&province=TH-40} that of the first one.
 */
@Provider
@Priority(Priorities.USER + 1) // what can be no name at all is told of first
public class QueryNames implements ContainerRequestFilter {
  private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

  private final ResourceInfo resource;

  QueryNames(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty()) {
      return;
    }
    var names = known.computeIfAbsent(resource.getResourceMethod(), QueryNames::of);
    var errors =
        given.entrySet().stream()
            .filter(each -> !names.contains(each.getKey()) || each.getValue().size() > 1)
            .limit(Problem.MOST_ERRORS)
            .map(each -> error(each.getKey(), names))
            .toList();
    if (!errors.isEmpty()) {
      throw Problem.malformed(errors);
    }
  }

  private static FieldError error(String name, SortedSet<String> names) {
    return names.contains(name) ? repeated(name) : unknown(name, names);
  }

  private static SortedSet<String> of(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(QueryNames::elements)
        .filter(element -> element.isAnnotationPresent(QueryParam.class))
        .map(element -> element.getAnnotation(QueryParam.class).value())
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<? extends AnnotatedElement> elements(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? Arrays.stream(parameter.getType().getDeclaredFields())
        : Stream.of(parameter);
  }

  private static FieldError unknown(String name, SortedSet<String> names) {
    var known = String.join(", ", names);
    return new FieldError("#query/" + name, RequestRefusals.UNKNOWN_PARAMETER.reason(name, known));
  }

  private static FieldError repeated(String name) {
    return new FieldError("#query/" + name, RequestRefusals.REPEATED_PARAMETER.reason(name));
  }
}

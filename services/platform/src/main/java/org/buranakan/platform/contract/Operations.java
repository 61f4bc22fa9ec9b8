package org.buranakan.platform.contract;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The methods of the resources, beside the operations of the contract that are named like them. */
final class Operations {
  private final Map<String, MethodInfo> methods;

  Operations(IndexView index) {
    methods =
        index.getKnownClasses().stream()
            .filter(it -> it.name().packagePrefix().startsWith("org.buranakan"))
            .flatMap(it -> it.methods().stream())
            .filter(Operations::answersHttp)
            .collect(
                Collectors.toMap(
                    MethodInfo::name,
                    Function.identity(),
                    (first, again) -> first)); // an index may know a class twice
  }

  private static boolean answersHttp(MethodInfo method) {
    return Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
        .anyMatch(method::hasAnnotation);
  }

  void forEach(OpenAPI api, BiConsumer<Operation, MethodInfo> visit) {
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(it -> visit.accept(it, of(it)));
  }

  MethodInfo of(Operation operation) {
    return requireNonNull(methods.get(operation.getOperationId()), operation.getOperationId());
  }
}

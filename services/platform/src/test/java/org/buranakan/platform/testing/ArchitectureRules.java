package org.buranakan.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.DomainEvent;
import org.buranakan.platform.event.EventType;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Versioned;

/** The rules of thumb that a machine can check, for one service's package. */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  public static void verify(String service) {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.buranakan");
    CompositeArchRule.of(features(service))
        .and(entitiesStayHome())
        .and(everyEndpointSaysWhoMayCallIt())
        .and(everyCallHasAThreadOfItsOwn())
        .and(everyResourceSaysWhatItAnswers())
        .and(everyChangeIsACommand())
        .and(everyDocumentCanBeUnmodified())
        .and(everythingThatIsSaidHasABound())
        .and(everyEventIsNamed())
        .and(servicesDontKnowEachOther(service))
        .check(classes);
  }

  private static ArchRule features(String service) {
    return slices()
        .matching("org.buranakan." + service + ".(*)..")
        .should()
        .beFreeOfCycles()
        .as("features don't depend on each other in circles");
  }

  private static ArchRule entitiesStayHome() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .as("an entity never leaves its package")
        .allowEmptyShould(true);
  }

  private static GivenMethodsConjunction changes() {
    return methods()
        .that()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .or()
        .areAnnotatedWith(PATCH.class)
        .or()
        .areAnnotatedWith(DELETE.class);
  }

  private static ArchRule everyEndpointSaysWhoMayCallIt() {
    return changes()
        .or()
        .areAnnotatedWith(GET.class)
        .should()
        .beAnnotatedWith(Allowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .as("every endpoint says who may call it")
        .allowEmptyShould(true);
  }

  /** Otherwise a few hundred callers who send slowly could stop all others. */
  private static ArchRule everyCallHasAThreadOfItsOwn() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .beAnnotatedWith(RunOnVirtualThread.class)
        .as("every call runs on a virtual thread: one that waits is in nobody's way");
  }

  /** Without it the framework answers whatever is accepted, a list also as text or HTML. */
  private static ArchRule everyResourceSaysWhatItAnswers() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .beAnnotatedWith(Produces.class)
        .as("every resource says which media type it answers");
  }

  private static ArchRule everyChangeIsACommand() {
    return changes()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("org.buranakan.platform..") // which administrators operate
        .should()
        .beAnnotatedWith(Command.class)
        .as("whatever changes something knows versions and idempotency keys")
        .allowEmptyShould(true);
  }

  private static ArchRule everyDocumentCanBeUnmodified() {
    return methods()
        .that()
        .areAnnotatedWith(GET.class)
        .and()
        .haveRawReturnType(assignableTo(Snapshot.class))
        .should()
        .beAnnotatedWith(Versioned.class)
        .as("who has the present version of a document need not get it again")
        .allowEmptyShould(true);
  }

  /** Otherwise a few callers could fill the memory of a service. */
  private static ArchRule everythingThatIsSaidHasABound() {
    return changes()
        .should(
            new ArchCondition<>("take only texts and lists with a bound") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                for (var said : method.reflect().getParameterTypes()) {
                  Bounds.missing(said)
                      .forEach(place -> events.add(SimpleConditionEvent.violated(method, place)));
                }
              }
            })
        .allowEmptyShould(true);
  }

  private static ArchRule everyEventIsNamed() {
    return classes()
        .that()
        .areAssignableTo(DomainEvent.class)
        .and()
        .areNotInterfaces()
        .should()
        .beAnnotatedWith(EventType.class)
        .allowEmptyShould(true);
  }

  private static ArchRule servicesDontKnowEachOther(String service) {
    return noClasses()
        .that()
        .resideInAPackage("org.buranakan." + service + "..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "org.buranakan." + service + "..",
            "org.buranakan.platform..",
            "java..",
            "jakarta..",
            "io..",
            "com..",
            "org.hibernate..",
            "org.jspecify..",
            "org.eclipse..",
            "org.apache..",
            "org.jboss..",
            "org.erdtman..")
        .as("a service depends on the platform and on libraries, never on another service")
        .because(Path.class.getName() + " is how services meet: over HTTP and events");
  }
}

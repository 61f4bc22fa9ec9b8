package org.buranakan.platform.caller;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * How far the caller sees in this request. What lies beyond is not there: neither in lists nor by
 * its id. Entities that belong to a province carry {@code @Filter(name = Reach.FILTER, condition =
 * Reach.PROVINCE)}; what a service does by itself sees everything.
 */
@RequestScoped
public class Reach {
  public static final String FILTER = "reach";
  public static final String PROVINCE = "(province is null or province in (:provinces))";

  private static final Set<String> NOWHERE = Set.of("");

  private final EntityManager entities;
  private boolean settled;
  private @Nullable Set<String> provinces; // null: everywhere

  Reach(EntityManager entities) {
    this.entities = entities;
  }

  void settle(Caller caller, Action action) {
    // Who looks something up in the directory sees no more of persons than at any other time.
    var asked = action == Action.READ_DIRECTORY ? Action.KNOW_PERSONS : action;
    if (!caller.isEverywhere(asked) && !caller.isEverywhere(Action.READ)) {
      provinces = caller.provinces();
    }
    settled = true;
    // This is the session of what is only read: of that no second copy is needed, to compare with.
    entities.unwrap(Session.class).setDefaultReadOnly(true);
    bound();
  }

  /** Binds the session that is current: a transaction has its own. */
  public void bound() {
    if (provinces != null) {
      entities
          .unwrap(Session.class)
          .enableFilter(FILTER)
          .setParameterList("provinces", provinces.isEmpty() ? NOWHERE : provinces);
    }
  }

  /** Whether there are entities of this kind that the caller doesn't see. */
  public boolean isBounded(Class<?> entity) {
    return provinces != null && entity.isAnnotationPresent(Filter.class);
  }

  /** Asks without the filter, under which Hibernate plans each query anew; see {@link #covers}. */
  public <T> T unfiltered(Supplier<T> query) {
    entities.unwrap(Session.class).disableFilter(FILTER);
    try {
      return query.get();
    } finally {
      bound();
    }
  }

  /**
   * For the database: codes with commas around them, or * for all. Nothing before it is settled.
   */
  String provinces() {
    if (!settled) {
      return "";
    }
    return provinces == null
        ? "*"
        : new TreeSet<>(provinces).stream().map(it -> it + ",").collect(joining("", ",", ""));
  }

  /** Null is the whole country, which everybody sees. */
  public boolean covers(@Nullable String province) {
    return province == null || provinces == null || provinces.contains(province);
  }
}

package org.buranakan.platform.appointment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The appointments that the registry told of, in the table {@code known_appointment} of those
 * services in which actors speak: those that set {@code buranakan.appointments}.
 */
@ApplicationScoped
class KnownAppointments {
  private static final String UPSERT =
      """
      insert into known_appointment (id, version, representative, document)
      values (?1, ?2, ?3, cast(?4 as jsonb))
      on conflict (id) do update set version = excluded.version, document = excluded.document
      where known_appointment.version < excluded.version""";

  private static final String VALID =
      """
      document ->> 'revokedAt' is null
      and cast(document ->> 'validFrom' as date) <= :day
      and coalesce(cast(document ->> 'validTo' as date), :day) >= :day""";

  private final EntityManager entities;
  private final ObjectMapper json;
  private final boolean remembered;

  KnownAppointments(
      EntityManager entities,
      ObjectMapper json,
      @ConfigProperty(name = "buranakan.appointments", defaultValue = "ignored")
          String remembered) {
    this.entities = entities;
    this.json = json;
    this.remembered = remembered.equals("remembered");
  }

  /** The newest version wins, in whatever order events come. */
  void remember(IncomingEvent event) {
    var told = event.data(Told.class).appointment();
    try {
      entities
          .createNativeQuery(UPSERT)
          .setParameter(1, told.id())
          .setParameter(2, event.sequence())
          .setParameter(3, told.representative())
          .setParameter(4, json.writeValueAsString(told))
          .executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The actors that the account represents on the day. */
  Set<UUID> actorsOf(String account, LocalDate day) {
    if (!remembered) {
      return Set.of();
    }
    List<UUID> actors =
        entities
            .createNativeQuery(
                "select distinct cast(document ->> 'actorId' as uuid) from known_appointment"
                    + " where representative = :account and "
                    + VALID,
                UUID.class)
            .setParameter("account", account)
            .setParameter("day", day)
            .getResultList();
    return Set.copyOf(actors);
  }

  /** The newest by which the account represents the actor on the day. */
  Optional<KnownAppointment> valid(String account, UUID actor, LocalDate day) {
    return remembered
        ? read(ofActor(account, actor, " and " + VALID).setParameter("day", day))
        : Optional.empty();
  }

  /** The newest by which the account represents the actor, whenever. */
  Optional<KnownAppointment> newest(String account, UUID actor) {
    return remembered ? read(ofActor(account, actor, "")) : Optional.empty();
  }

  private Query ofActor(String account, UUID actor, String condition) {
    return entities
        .createNativeQuery(
            "select cast(document as text) from known_appointment"
                + " where representative = :account and document ->> 'actorId' = :actor"
                + condition
                + " order by id desc limit 1",
            String.class)
        .setParameter("account", account)
        .setParameter("actor", actor.toString());
  }

  private Optional<KnownAppointment> read(Query query) {
    List<String> documents = query.getResultList();
    return documents.stream().findFirst().map(this::read);
  }

  private KnownAppointment read(String document) {
    try {
      return json.readValue(document, KnownAppointment.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is used of every {@code appointment.*}. */
  record Told(KnownAppointment appointment) {}
}

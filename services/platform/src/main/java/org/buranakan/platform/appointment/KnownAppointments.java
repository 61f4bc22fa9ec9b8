package org.buranakan.platform.appointment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
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

  /** All that name the account, the newest first. */
  List<KnownAppointment> of(String account) {
    if (!remembered) {
      return List.of();
    }
    List<String> documents =
        entities
            .createNativeQuery(
                "select cast(document as text) from known_appointment where representative = ?1"
                    + " order by id desc",
                String.class)
            .setParameter(1, account)
            .getResultList();
    return documents.stream().map(this::read).toList();
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

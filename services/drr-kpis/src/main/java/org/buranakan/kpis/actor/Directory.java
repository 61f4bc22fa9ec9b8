package org.buranakan.kpis.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** The actors and mechanisms that this service has heard of. */
@ApplicationScoped
public class Directory {
  // Events may come again or late: only what is newer counts.
  private static final String REMEMBER_ACTOR =
      """
      insert into known_actor (id, version, sector, name, province, status)
      values (:id, :version, :sector, cast(:name as jsonb), :province, :status)
      on conflict (id) do update
        set version = excluded.version, sector = excluded.sector, name = excluded.name,
            province = excluded.province, status = excluded.status
        where known_actor.version < excluded.version\
      """;

  private static final String REMEMBER_MECHANISM =
      """
      insert into known_mechanism (id, version, form, name, province, status)
      values (:id, :version, :form, cast(:name as jsonb), :province, :status)
      on conflict (id) do update
        set version = excluded.version, form = excluded.form, name = excluded.name,
            province = excluded.province, status = excluded.status
        where known_mechanism.version < excluded.version\
      """;

  private final EntityManager entities;
  private final ObjectMapper json;

  Directory(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /// Somebody or something with a name.
  ///
  /// @param id Its id in the actor registry
  /// @param name Its name; missing for a person, and for what was not heard of yet
  public record Named(UUID id, @Nullable Text name) {}

  /** Names of the actors among these ids that are known; of persons no name is known. */
  public Map<UUID, Named> actors(Collection<UUID> ids) {
    var found = new HashMap<UUID, Named>();
    for (var row :
        rows(
            "select id, cast(name as text) from known_actor where id in (:ids)",
            "ids",
            ids.isEmpty() ? List.of(new UUID(0, 0)) : ids)) {
      found.put((UUID) row[0], named(row));
    }
    return found;
  }

  /** The committee that answers for risk reduction in a province. */
  public Optional<Named> riskReductionCommittee(String province) {
    return rows(
            "select id, cast(name as text) from known_mechanism where province = :province"
                + " and form = 'risk-reduction-committee' and status = 'active' order by id",
            "province",
            province)
        .stream()
        .findFirst()
        .map(this::named);
  }

  void remember(ActorFeed.Actor actor) {
    entities
        .createNativeQuery(REMEMBER_ACTOR)
        .setParameter("id", actor.id())
        .setParameter("version", actor.version())
        .setParameter("sector", actor.sector())
        .setParameter("name", text(actor.name()))
        .setParameter("province", actor.province())
        .setParameter("status", actor.status())
        .executeUpdate();
  }

  void remember(MechanismFeed.Mechanism mechanism) {
    entities
        .createNativeQuery(REMEMBER_MECHANISM)
        .setParameter("id", mechanism.id())
        .setParameter("version", mechanism.version())
        .setParameter("form", mechanism.form())
        .setParameter("name", text(mechanism.name()))
        .setParameter("province", mechanism.province())
        .setParameter("status", mechanism.status())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String query, String parameter, Object value) {
    return entities.createNativeQuery(query).setParameter(parameter, value).getResultList();
  }

  private Named named(Object[] row) {
    try {
      var name = row[1] == null ? null : json.readValue((String) row[1], Text.class);
      return new Named((UUID) row[0], name);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable String text(@Nullable Text text) {
    try {
      return text == null ? null : json.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

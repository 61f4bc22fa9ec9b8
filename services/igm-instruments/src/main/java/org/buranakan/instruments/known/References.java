package org.buranakan.instruments.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The sessions, lessons, agreements, standards, KPIs and tracks that were told of. A thing is
 * citable while it holds: an agreement while in force, a standard while adopted, a session once it
 * is concluded.
 */
@ApplicationScoped
public class References {
  private final EntityManager database;
  private final ObjectMapper json;

  References(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** One thing as an event told of it. */
  public record Reference(
      ReferenceKind kind,
      UUID id,
      long version,
      @Nullable Text title,
      @Nullable String province,
      boolean citable) {}

  /** The newest version wins, in whatever order events come. */
  public void remember(Reference told) {
    database
        .createNativeQuery(
            """
            insert into known_reference (kind, id, version, title, province, citable)
            values (:kind, :id, :version, cast(:title as jsonb), cast(:province as text), :citable)
            on conflict (kind, id) do update
              set version = excluded.version, title = excluded.title,
                  province = excluded.province, citable = excluded.citable
              where known_reference.version < excluded.version""")
        .setParameter("kind", told.kind().name())
        .setParameter("id", told.id())
        .setParameter("version", told.version())
        .setParameter("title", written(told.title()))
        .setParameter("province", told.province())
        .setParameter("citable", told.citable())
        .executeUpdate();
  }

  /** Whether it is known and holds now. */
  public boolean holds(ReferenceKind kind, UUID id) {
    return !provinces(kind, id).isEmpty();
  }

  /** The same, and whether the caller sees what is of its province. */
  public boolean holdsFor(Reach caller, ReferenceKind kind, UUID id) {
    return provinces(kind, id).stream().anyMatch(caller::covers);
  }

  /** Its province, null for the whole country, if it is known and holds. */
  private List<@Nullable String> provinces(ReferenceKind kind, UUID id) {
    return database
        .createNativeQuery(
            "select province from known_reference where kind = :kind and id = :id and citable",
            String.class)
        .setParameter("kind", kind.name())
        .setParameter("id", id)
        .getResultList();
  }

  private @Nullable String written(@Nullable Text title) {
    try {
      return title == null ? null : json.writeValueAsString(title);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

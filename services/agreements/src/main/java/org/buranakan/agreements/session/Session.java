package org.buranakan.agreements.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What agreements use of {@code session.*}. */
public record Session(
    UUID id,
    @Nullable UUID trackId,
    String province,
    @Nullable String theme,
    @Nullable Integer number,
    @Nullable Instant startsAt,
    String status,
    @Nullable List<ConsensusItem> consensus) {
  private static final Set<String> CONCLUDED = Set.of("concluded", "minutes-approved");

  public boolean concluded() {
    return CONCLUDED.contains(status);
  }

  /** The items on which the sectors agreed. */
  public List<ConsensusItem> reached() {
    return consensus == null
        ? List.of()
        : consensus.stream().filter(ConsensusItem::reached).toList();
  }

  /** Who stood behind an item on which the sectors agreed, each once. */
  public List<UUID> consented() {
    return reached().stream()
        .flatMap(item -> item.partiesOrNone().stream())
        .distinct()
        .sorted(Comparator.comparing(UUID::toString))
        .toList();
  }

  /** An item of the agenda, who stood behind it, and whether that made a consensus. */
  public record ConsensusItem(Text title, boolean reached, @Nullable List<UUID> parties) {
    public List<UUID> partiesOrNone() {
      return parties == null ? List.of() : parties;
    }
  }
}

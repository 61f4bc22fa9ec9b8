package org.buranakan.instruments.bottleneck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bottleneck as callers and events show it. */
@Schema(
    name = "Bottleneck",
    description = "Something that stands in the way of a province's collaboration.")
public record BottleneckView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @Nullable String province,
    Text title,
    @Nullable Text description,
    BottleneckKind kind,
    @Schema(
            description =
                "Whether a person has said so; false for a guess from the event behind it")
        boolean assessed,
    @Schema(description = "Family of instruments that fits; …/advice says why")
        Family suggestedFamily,
    Origin origin,
    @Schema(description = "The actor that reported it") @Nullable UUID reporterId,
    BottleneckStatus status,
    @Schema(description = "Instruments in force that work on it") List<UUID> addressedBy,
    @Nullable Resolution resolution,
    Instant openedAt,
    Instant changedAt)
    implements Snapshot {

  static BottleneckView of(Bottleneck bottleneck) {
    return new BottleneckView(
        bottleneck.id(),
        bottleneck.version(),
        bottleneck.province(),
        bottleneck.title(),
        bottleneck.description(),
        bottleneck.kind(),
        bottleneck.assessed(),
        bottleneck.suggestedFamily(),
        bottleneck.origin(),
        bottleneck.reporterId(),
        bottleneck.status(),
        List.copyOf(bottleneck.addressedBy()),
        bottleneck.resolution(),
        bottleneck.openedAt(),
        bottleneck.changedAt());
  }
}

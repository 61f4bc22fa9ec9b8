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
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "3") long version,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @Nullable String province,
    @Schema(description = "What stands in the way, in a few words") Text title,
    @Schema(description = "What there is to know about it; missing if nobody said")
        @Nullable Text description,
    @Schema(description = "What kind of thing it is") BottleneckKind kind,
    @Schema(
            description =
                "Whether a person has said so; false for a guess from the event behind it")
        boolean assessed,
    @Schema(description = "Family of instruments that fits; …/advice says why")
        Family suggestedFamily,
    @Schema(description = "What brought it to light") Origin origin,
    @Schema(description = "The actor that reported it; missing if none did")
        @Nullable UUID reporterId,
    @Schema(description = "How far its removal has come") BottleneckStatus status,
    @Schema(
            description = "Instruments in force that work on it; empty if none does",
            examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]")
        List<UUID> addressedBy,
    @Schema(description = "How it came to be gone; missing as long as it is not")
        @Nullable Resolution resolution,
    @Schema(description = "When it was reported or opened by itself") Instant openedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
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

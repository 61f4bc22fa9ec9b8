package org.buranakan.instruments.bottleneck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that stands in the way of a province's collaboration.
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param province ISO 3166-2; missing for the whole country
/// @param title What stands in the way, in a few words
/// @param description What there is to know about it; missing if nobody said
/// @param kind What kind of thing it is
/// @param assessed Whether a person has said so; false for a guess from the event behind it
/// @param suggestedFamily Family of instruments that fits; advice that binds nobody, …/advice says
///     why
/// @param origin What brought it to light
/// @param reporterId The actor that reported it; missing if none did
/// @param status How far its removal has come
/// @param addressedBy Instruments in force that work on it, or did until it was resolved; empty if
///     there is none
/// @param resolution How it came to be gone; missing as long as it is not
/// @param openedAt When it was reported or opened by itself
/// @param changedAt When it was changed last
@Schema(name = "Bottleneck")
public record BottleneckView(
    UUID id,
    @Schema(examples = "3", minimum = "1") long version,
    @Schema(examples = "TH-90") @Nullable @Matches(Province.PATTERN) String province,
    Text title,
    @Nullable Text description,
    BottleneckKind kind,
    boolean assessed,
    Family suggestedFamily,
    Origin origin,
    @Nullable UUID reporterId,
    BottleneckStatus status,
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") List<UUID> addressedBy,
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

package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that stands in the way of a province's collaboration.
///
/// @param province The province that it is in: ISO 3166-2
/// @param title What stands in the way, in a few words; published: name no persons
/// @param description What there is to know about it; published: name no persons
/// @param kind What kind of thing it is
/// @param reporterId The actor that reports it; a representative must name its own
record BottleneckReport(
    @Schema(examples = "TH-90") @NotNull @ProvinceCode String province,
    @NotNull @Valid Text title,
    @Valid @Nullable Text description,
    @NotNull BottleneckKind kind,
    @Nullable UUID reporterId) {}

package org.buranakan.instruments.bottleneck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to report a bottleneck. */
@Schema(description = "Something that stands in the way of a province's collaboration.")
record BottleneckReport(
    @Schema(description = "The province that it is in: ISO 3166-2", examples = "TH-90")
        @NotNull
        @ProvinceCode
        String province,
    @Schema(description = "What stands in the way, in a few words; published: name no persons")
        @NotNull
        @Valid
        Text title,
    @Schema(description = "What there is to know about it; published: name no persons") @Valid
        @Nullable Text description,
    @Schema(description = "What kind of thing it is") @NotNull BottleneckKind kind,
    @Schema(description = "The actor that reports it; a representative must name its own")
        @Nullable UUID reporterId) {}

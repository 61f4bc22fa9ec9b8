package org.buranakan.dialogue.track;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to open a track. */
@Schema(name = "TrackOpening", description = "A new continuing dialogue.")
record OpeningTrack(
    @Schema(description = "What the dialogue is about") @NotNull Theme theme,
    @Schema(description = "What it is called") @NotNull @Valid Text title,
    @Schema(description = "The province that it belongs to: ISO 3166-2", examples = "TH-90")
        @NotNull
        @ProvinceCode
        String province,
    @Schema(description = "The mechanism of the province that holds the dialogue")
        @Nullable UUID mechanismId,
    @Schema(description = "Only under a provincial risk reduction committee") @Nullable Unit unit,
    @Schema(description = "The actor that facilitates, where one does")
        @Nullable UUID facilitatorId,
    @Schema(
            description = "A session shall be concluded at least every so many days",
            examples = "30")
        @NotNull
        @Min(1)
        @Max(366)
        Integer cadenceDays) {}

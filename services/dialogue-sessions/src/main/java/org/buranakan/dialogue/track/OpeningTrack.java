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

/// A new continuing dialogue.
///
/// @param theme What the dialogue is about
/// @param title What it is called
/// @param province The province that it belongs to: ISO 3166-2
/// @param mechanismId The mechanism of the province that holds the dialogue
/// @param unit Only under a provincial risk reduction committee
/// @param facilitatorId The actor that facilitates, where one does
/// @param cadenceDays A session shall be concluded at least every so many days
@Schema(name = "TrackOpening")
record OpeningTrack(
    @NotNull Theme theme,
    @NotNull @Valid Text title,
    @Schema(examples = "TH-90") @NotNull @ProvinceCode String province,
    @Nullable UUID mechanismId,
    @Nullable Unit unit,
    @Nullable UUID facilitatorId,
    @Schema(examples = "30") @NotNull @Min(1) @Max(366) Integer cadenceDays) {}

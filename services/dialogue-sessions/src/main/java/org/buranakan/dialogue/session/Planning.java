package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The next session of a track.
///
/// @param startsAt When it begins: in the future, at most two years ahead
/// @param place Where it takes place
/// @param agenda What is to be talked about, in this order; the track's open follow-ups are added
///     to it
@Schema(name = "SessionPlanning")
record Planning(
    @NotNull Instant startsAt,
    @NotNull @Valid Text place,
    @NotNull @Size(max = 50) List<@NotNull @Valid ProposedItem> agenda) {}

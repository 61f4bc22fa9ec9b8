package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// The whole agenda as it shall be; the track's follow-ups stay on it besides.
///
/// @param agenda What is to be talked about, in this order
record ProposedAgenda(@NotNull @Size(max = 50) List<@NotNull @Valid ProposedItem> agenda) {}

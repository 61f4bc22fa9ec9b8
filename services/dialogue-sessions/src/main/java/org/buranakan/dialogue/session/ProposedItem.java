package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;

/// One thing to talk about.
///
/// @param title What is to be talked about
/// @param kind What shall come of it
record ProposedItem(@NotNull @Valid Text title, @NotNull AgendaItem.Kind kind) {}

package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// The record of what was said; it may be corrected until it is approved.
///
/// @param text The minutes; shown to those who took part, and to officers and facilitators of the
///     province
record MinutesText(@NotNull @Valid LongText text) {}

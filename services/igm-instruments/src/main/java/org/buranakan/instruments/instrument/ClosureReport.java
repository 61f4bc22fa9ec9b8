package org.buranakan.instruments.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;

/// An instrument comes to its end.
///
/// @param outcome Whether what stood in the way is gone
/// @param note What came of it; published: name no persons
record ClosureReport(@NotNull Outcome outcome, @NotNull @Valid Text note) {}

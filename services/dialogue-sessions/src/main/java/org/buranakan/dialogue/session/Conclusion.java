package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.Text;

/// What came of the session, besides the positions.
///
/// @param summary What came of it, in a few sentences; published: name no persons
/// @param lessons What the participants learned; may be empty
record Conclusion(
    @NotNull @Valid Text summary, @NotNull @Size(max = 50) List<@NotNull @Valid Lesson> lessons) {}

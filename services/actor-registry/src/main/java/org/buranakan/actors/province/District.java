package org.buranakan.actors.province;

import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A district (amphoe), or khet of Bangkok.
///
/// @param code Code of the Department of Provincial Administration
/// @param name What it is called
public record District(@Schema(examples = "9011") String code, Text name) {}

package org.buranakan.actors.province;

import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A district (amphoe), or khet of Bangkok. */
@Schema(description = "A district (amphoe), or khet of Bangkok.")
public record District(
    @Schema(description = "Code of the Department of Provincial Administration", examples = "9011")
        String code,
    @Schema(description = "What it is called") Text name) {}

@NullMarked
package org.buranakan.dialogue.followup;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.buranakan.dialogue.track;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.buranakan.dialogue.mechanism;

import org.jspecify.annotations.NullMarked;
